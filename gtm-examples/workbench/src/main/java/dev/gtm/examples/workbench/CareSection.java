package dev.gtm.examples.workbench;

import dev.gtm.approach.CareSupport;
import dev.gtm.approach.PersonalizedCare;
import dev.gtm.plan.Plan;
import java.util.List;

/** Which problems of the field the brief shows, and how far the approach supports people along the journey. */
final class CareSection {

    private final Plan plan;
    private final Phrases phrases;

    CareSection(Plan plan, Phrases phrases) {
        this.plan = plan;
        this.phrases = phrases;
    }

    void print(Lines lines) {
        if (plan.care().isEmpty()) {
            return;
        }
        lines.heading(phrases.of("heading.care"));
        plan.care().forEach(care -> lines.paragraph("- ", line(care)));
    }

    private String line(PersonalizedCare care) {
        return phrases.of(
                "care",
                Phrases.capitalized(phrases.label(care.problem())),
                phrases.list(care.barriers()),
                supports(care, true),
                supports(care, false),
                care.moments().isEmpty()
                        ? phrases.of("care.waits")
                        : phrases.of(
                                "care.moments",
                                phrases.list(care.moments().stream()
                                        .map(phrases::label)
                                        .toList())));
    }

    private String supports(PersonalizedCare care, boolean planned) {
        List<String> channels = care.supports().stream()
                .filter(support -> support.entries().isEmpty() != planned)
                .map(CareSupport::channel)
                .map(phrases::label)
                .toList();
        return channels.isEmpty() ? "" : phrases.of(planned ? "care.planned" : "care.missing", phrases.list(channels));
    }
}
