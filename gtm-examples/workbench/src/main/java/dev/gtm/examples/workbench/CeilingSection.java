package dev.gtm.examples.workbench;

import dev.gtm.adoption.SegmentFlow;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.Step;
import dev.gtm.adoption.StepFlow;
import dev.gtm.plan.Plan;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one point more of each ceiling would bring, and who sets it: where a talk about a ceiling is worth most. */
final class CeilingSection {

    private final Plan plan;
    private final Phrases phrases;

    CeilingSection(Plan plan, Phrases phrases) {
        this.plan = plan;
        this.phrases = phrases;
    }

    void print(Lines lines) {
        var steps = plan.brief().journey().stream()
                .filter(step -> points(step) > 0)
                .sorted(Comparator.comparingDouble(step -> -points(step)))
                .toList();
        if (steps.isEmpty()) {
            return;
        }
        lines.paragraph("", phrases.of("ceilings"));
        steps.forEach(step -> lines.paragraph(
                "  · ", phrases.of("ceiling", step.name(), Figures.few(points(step)), setter(step.ceilingSetBy()))));
        if (steps.stream().anyMatch(step -> step.ceilingSetBy() == null)) {
            lines.paragraph("", phrases.of("ceiling.nobody"));
        }
    }

    private double points(Step step) {
        return flows(step).mapToDouble(StepFlow::patientsPerCeilingPoint).sum();
    }

    private Stream<StepFlow> flows(Step step) {
        List<SegmentFlow> segments = plan.adoption().segments();
        return segments.stream()
                .flatMap(segment -> segment.steps().stream())
                .filter(flow -> flow.step().equals(step.id()));
    }

    private String setter(@Nullable String setBy) {
        return setBy == null
                ? ""
                : phrases.of(
                        "ceiling.set",
                        plan.brief().stakeholders().stream()
                                .filter(stakeholder -> stakeholder.id().equals(setBy))
                                .map(Stakeholder::name)
                                .findFirst()
                                .orElse(setBy));
    }
}
