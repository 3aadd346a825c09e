package dev.gtm.examples.workbench;

import dev.gtm.approach.CustomerContact;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.HandOff;
import dev.gtm.evidence.Reason;
import dev.gtm.language.Sentence;
import dev.gtm.plan.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Who meets whom: a line for each group that somebody meets in person, one for those that channels reach, then hand-offs. */
final class CustomerSection {

    private final Plan plan;
    private final Phrases phrases;

    CustomerSection(Plan plan, Phrases phrases) {
        this.plan = plan;
        this.phrases = phrases;
    }

    void print(Lines lines) {
        if (plan.customers().isEmpty()) {
            return;
        }
        lines.heading(phrases.of("heading.customers"));
        plan.customers().stream()
                .filter(contact -> contact.contactsPerYear() != null)
                .forEach(contact -> lines.paragraph("- ", met(contact)));
        var remote = new LinkedHashMap<FieldRole, List<String>>();
        plan.customers().stream()
                .filter(contact -> contact.contactsPerYear() == null)
                .forEach(contact -> remote.merge(contact.lead(), List.of(name(contact)), CustomerSection::both));
        remote.forEach((lead, names) -> lines.paragraph(
                "- ", phrases.of("customer.remote", Phrases.capitalized(phrases.list(names)), phrases.label(lead))));
        handOffs(lines);
        if (plan.customers().stream().anyMatch(CustomerContact::counted)) {
            lines.paragraph("", phrases.of("customer.note"));
        }
    }

    private String met(CustomerContact contact) {
        var contacts = contact.contactsPerYear();
        return phrases.of(
                "customer.met",
                Phrases.capitalized(name(contact)),
                phrases.label(contact.lead()),
                contact.others().isEmpty()
                        ? ""
                        : phrases.of(
                                "customer.others",
                                phrases.list(contact.others().stream()
                                        .map(phrases::label)
                                        .toList())),
                contacts == null
                        ? ""
                        : phrases.of(contact.counted() ? "customer.atLeast" : "customer.contacts", contacts),
                contact.reachable() == null
                        ? ""
                        : phrases.of("customer.reachable", Figures.patients(contact.reachable())),
                because(contact));
    }

    /** Each hand-off once, whoever the customer is. */
    private void handOffs(Lines lines) {
        plan.customers().stream()
                .flatMap(contact -> contact.handOffs().stream())
                .distinct()
                .sorted((one, other) -> one.from() == other.from()
                        ? one.to().compareTo(other.to())
                        : one.from().compareTo(other.from()))
                .forEach(handOff -> lines.paragraph("  · ", handOff(handOff)));
    }

    private String handOff(HandOff handOff) {
        return phrases.of(
                "customer.handOff",
                Phrases.capitalized(phrases.label(handOff.from())),
                phrases.label(handOff.to()),
                Phrases.withoutStop(phrases.of(handOff.when())));
    }

    private String name(CustomerContact contact) {
        return plan.brief().stakeholders().stream()
                .filter(stakeholder -> stakeholder.id().equals(contact.stakeholder()))
                .map(stakeholder -> stakeholder.name())
                .findFirst()
                .orElseGet(() -> phrases.of("customer.unnamed", phrases.label(contact.role())));
    }

    private String because(CustomerContact contact) {
        return contact.reasons().stream()
                .map(Reason::because)
                .map(this::sentence)
                .findFirst()
                .orElse("");
    }

    private String sentence(Sentence sentence) {
        return Phrases.withoutStop(phrases.of(sentence));
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
