package dev.gtm.examples.workbench;

import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.FieldProblem;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.PersonalizedCare;
import dev.gtm.plan.Plan;
import dev.gtm.plan.Warning;
import dev.gtm.plan.WarningCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** What somebody should look at: a line for each kind of remark, with all whom it concerns. */
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
        var alike = new LinkedHashMap<String, List<String>>();
        plan.warnings().stream()
                .filter(warning -> warning.code() != WarningCode.RULE_OFF)
                .forEach(warning ->
                        alike.merge(phrases.of(warning.text()), List.of(subject(warning)), WarningSection::both));
        if (alike.isEmpty()) {
            return;
        }
        lines.heading(phrases.of("heading.look"));
        alike.forEach((text, subjects) ->
                lines.paragraph("- ", phrases.of("warning", Phrases.capitalized(phrases.list(subjects)), text)));
    }

    private String subject(Warning warning) {
        return switch (warning.code()) {
            case MISSING_ROLE -> phrases.label(StakeholderRole.valueOf(warning.subject()));
            case CORE_ROLE_UNUSED -> phrases.label(FieldRole.valueOf(warning.subject()));
            case CARE_UNSUPPORTED -> phrases.label(FieldProblem.valueOf(warning.subject()));
            default -> other(warning);
        };
    }

    private String other(Warning warning) {
        if (warning.subject().equals(plan.brief().id())) {
            return phrases.of("warning.plan");
        }
        // a point may be a candidate or a problem of the field
        return plan.care().stream()
                .map(PersonalizedCare::problem)
                .filter(problem -> problem.name().equals(warning.subject()))
                .findFirst()
                .map(phrases::label)
                .orElse(warning.subject());
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
