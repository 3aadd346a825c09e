package dev.gtm.examples.workbench;

import dev.gtm.plan.Plan;
import dev.gtm.plan.WarningCode;

/** What somebody should look at. */
final class WarningSection {

    private final Plan plan;
    private final Phrases phrases;

    WarningSection(Plan plan, Phrases phrases) {
        this.plan = plan;
        this.phrases = phrases;
    }

    /** Rules that are switched off change what the rest of the page is worth, so they stand on top. */
    void printRulesOff(Lines lines) {
        plan.warnings().stream()
                .filter(warning -> warning.code() == WarningCode.RULE_OFF)
                .forEach(warning -> lines.paragraph("! ", phrases.of("ruleOff", warning.subject())));
    }

    void print(Lines lines) {
        var others = plan.warnings().stream()
                .filter(warning -> warning.code() != WarningCode.RULE_OFF)
                .toList();
        if (!others.isEmpty()) {
            lines.heading(phrases.of("heading.look"));
            others.forEach(warning ->
                    lines.paragraph("- ", phrases.of("warning", warning.subject(), phrases.of(warning.text()))));
        }
    }
}
