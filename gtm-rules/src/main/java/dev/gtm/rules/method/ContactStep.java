package dev.gtm.rules.method;

import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.CustomerContact;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.HandOff;
import dev.gtm.approach.Moment;
import dev.gtm.approach.Tactic;
import dev.gtm.evidence.Reason;
import dev.gtm.investment.Intervention;
import dev.gtm.plan.Brief;
import dev.gtm.rules.conclude.ContactConclusion;
import dev.gtm.rules.conclude.ContactConclusion.Kind;
import dev.gtm.rules.internal.Concluded;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.situation.CustomerProfile;
import dev.gtm.rules.situation.MeetingRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts together from the tactics who meets whom, who leads and who passes what on. */
final class ContactStep {

    private final RuleSet rules;
    private final ComplianceStep compliance;

    ContactStep(RuleSet rules, ComplianceStep compliance) {
        this.rules = rules;
        this.compliance = compliance;
    }

    /**
     * Who meets whom.
     *
     * @param levels the funded level of each candidate; empty while nothing is sized
     * @return for the groups of the brief by id, then for roles that the brief does not name
     */
    List<CustomerContact> contacts(BriefIndex index, List<ApproachEntry> approach, Map<String, Integer> levels) {
        var brief = index.brief();
        var funded = FundedPeople.of(brief, levels);
        var byAudience = new TreeMap<StakeholderRole, Set<Tactic>>();
        approach.stream()
                .flatMap(entry -> entry.sequence().stream())
                .forEach(tactic -> byAudience
                        .computeIfAbsent(tactic.audience(), role -> new TreeSet<>())
                        .add(tactic));
        brief.interventions().stream()
                .filter(one -> one.role() != null && levels.getOrDefault(one.id(), 0) > 0)
                .forEach(one -> addressed(index, one)
                        .forEach(role -> byAudience
                                .computeIfAbsent(role, key -> new TreeSet<>())
                                .add(Tactic.personal(Objects.requireNonNull(one.role()), Moment.BEFORE, role))));
        var contacts = new ArrayList<CustomerContact>();
        for (var stakeholder : brief.stakeholders()) {
            var tactics = byAudience.get(stakeholder.role());
            if (tactics != null && stakeholder.notRelevant() == null) {
                contacts.add(contact(brief, stakeholder, stakeholder.role(), tactics, funded));
            }
        }
        byAudience.forEach((role, tactics) -> {
            if (brief.stakeholders().stream().noneMatch(stakeholder -> stakeholder.role() == role)) {
                contacts.add(contact(brief, null, role, tactics, funded));
            }
        });
        return contacts;
    }

    /** Whom a candidate addresses: whom the brief names, else those who show its behaviors; the public is nobody's customer. */
    private static Set<StakeholderRole> addressed(BriefIndex index, Intervention one) {
        var roles = EnumSet.noneOf(StakeholderRole.class);
        if (one.audience() == null) {
            one.behaviors()
                    .forEach(id -> roles.add(index.actorOf(index.behavior(id)).role()));
        } else {
            index.brief().stakeholders().stream()
                    .filter(stakeholder -> stakeholder.id().equals(one.audience()))
                    .forEach(stakeholder -> roles.add(stakeholder.role()));
        }
        return roles;
    }

    private CustomerContact contact(
            Brief brief,
            @Nullable Stakeholder stakeholder,
            StakeholderRole role,
            Set<Tactic> tactics,
            Map<FieldRole, Double> funded) {
        var meetings = meetings(tactics);
        var facts = new ArrayList<Object>();
        facts.add(new CustomerProfile(
                role, compliance.audience(role), brief.product().status(), !meetings.isEmpty(), meetings.keySet()));
        meetings.keySet().forEach(meeting -> facts.add(new MeetingRole(meeting)));
        var said = rules.conclude(Pack.CONTACT, ContactConclusion.class, facts);
        var lead = lead(said, meetings);
        var others = meetings.keySet().stream().filter(other -> other != lead).toList();
        var load = new ContactLoad(rules.tables(), compliance.markets(brief), meetings);
        return new CustomerContact(
                stakeholder == null ? null : stakeholder.id(),
                role,
                lead,
                others,
                handOffs(said),
                meetings.isEmpty() ? null : Double.valueOf(load.perCustomer()),
                load.isCounted(),
                stakeholder == null ? null : load.reachable(lead, stakeholder, funded),
                reasons(said, lead, stakeholder));
    }

    /** How many moments each person meets them at. */
    private static Map<FieldRole, Integer> meetings(Set<Tactic> tactics) {
        var meetings = new EnumMap<FieldRole, Integer>(FieldRole.class);
        tactics.stream()
                .map(Tactic::role)
                .filter(Objects::nonNull)
                .forEach(role -> meetings.merge(Objects.requireNonNull(role), 1, Integer::sum));
        return meetings;
    }

    private static FieldRole lead(List<Concluded<ContactConclusion>> said, Map<FieldRole, Integer> meetings) {
        return said.stream()
                .map(Concluded::conclusion)
                .filter(one -> one.kind() != Kind.HAND_OFF)
                .min(Comparator.comparing(ContactConclusion::kind).thenComparing(ContactConclusion::role))
                .map(ContactConclusion::role)
                // every rule on leads may be switched off; somebody still has to answer for the whole
                .orElseGet(() -> meetings.keySet().stream().findFirst().orElse(FieldRole.MARKETING));
    }

    private static List<HandOff> handOffs(List<Concluded<ContactConclusion>> said) {
        return said.stream()
                .filter(one -> one.conclusion().kind() == Kind.HAND_OFF)
                .map(one -> new HandOff(
                        one.conclusion().role(),
                        Objects.requireNonNull(one.conclusion().to()),
                        one.reason().because()))
                .sorted(Comparator.comparing(HandOff::from).thenComparing(HandOff::to))
                .toList();
    }

    private static List<Reason> reasons(
            List<Concluded<ContactConclusion>> said, FieldRole lead, @Nullable Stakeholder stakeholder) {
        var strongest = said.stream()
                .map(Concluded::conclusion)
                .filter(one -> one.role() == lead && one.kind() != Kind.HAND_OFF)
                .map(ContactConclusion::kind)
                .min(Comparator.naturalOrder());
        var reasons = new LinkedHashSet<Reason>();
        said.stream()
                .filter(one -> one.conclusion().role() == lead
                        && strongest
                                .filter(kind -> kind == one.conclusion().kind())
                                .isPresent())
                .forEach(one -> reasons.add(
                        stakeholder == null ? one.reason() : one.reason().about(Subjects.of(stakeholder))));
        return List.copyOf(reasons);
    }
}
