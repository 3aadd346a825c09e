package dev.gtm.examples.workbench;

import dev.gtm.investment.InterventionAnswer;
import dev.gtm.investment.InterventionOutcome;
import dev.gtm.plan.Plan;

/** What somebody should look at, and what has not been sized. */
final class WarningSection {

    private final Plan plan;
    private final Phrases phrases;

    WarningSection(Plan plan, Phrases phrases) {
        this.plan = plan;
        this.phrases = phrases;
    }

    void print(Lines lines) {
        var open = plan.interventions().stream()
                .filter(answer -> answer.outcome() == InterventionOutcome.NOT_SIZED)
                .map(InterventionAnswer::intervention)
                .toList();
        if (plan.warnings().isEmpty() && open.isEmpty()) {
            return;
        }
        lines.heading(phrases.of("heading.look"));
        plan.warnings()
                .forEach(warning ->
                        lines.paragraph("- ", phrases.of("warning", warning.subject(), phrases.of(warning.text()))));
        if (!open.isEmpty()) {
            lines.paragraph("- ", phrases.of("notSized", String.join(", ", open)));
        }
    }
}
