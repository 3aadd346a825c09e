package dev.gtm.examples.workbench;

import dev.gtm.adoption.Segment;
import dev.gtm.adoption.SegmentFlow;
import dev.gtm.adoption.Step;
import dev.gtm.adoption.StepFlow;
import dev.gtm.plan.Plan;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The journey with its losses, segment by segment. */
final class JourneySection {

    private static final int NUMBER = 10;

    private final Plan plan;
    private final Phrases phrases;

    JourneySection(Plan plan, Phrases phrases) {
        this.plan = plan;
        this.phrases = phrases;
    }

    void print(Lines lines) {
        int width = Stream.concat(
                        plan.brief().journey().stream().map(Step::name), Stream.of(phrases.of("journey.step")))
                .mapToInt(Lines::width)
                .max()
                .orElse(0);
        for (var flow : plan.adoption().segments()) {
            lines.line(phrases.of(
                    "journey.segment",
                    name(flow),
                    Figures.patients(flow.patients()),
                    Figures.patients(flow.reached())));
            lines.line(row(
                    width,
                    phrases.of("journey.step"),
                    List.of(
                            phrases.of("journey.entering"),
                            phrases.of("journey.rate"),
                            phrases.of("journey.leaving"),
                            phrases.of("journey.lost"),
                            phrases.of("journey.avoidable"))));
            var stall = flow.steps().stream()
                    .max(Comparator.comparingDouble(StepFlow::avoidable))
                    .filter(step -> step.avoidable() > 0)
                    .orElse(null);
            for (var step : flow.steps()) {
                lines.line(row(
                                width,
                                stepName(step),
                                List.of(
                                        Figures.patients(step.entering()),
                                        Figures.percent(step.rate()),
                                        Figures.patients(step.leaving()),
                                        Figures.patients(step.lost()),
                                        Figures.patients(step.avoidable())))
                        + (step.equals(stall) ? phrases.of("journey.stall") : ""));
            }
        }
        lines.paragraph("", phrases.of("journey.note"));
    }

    private static String row(int width, String name, List<String> cells) {
        var row = new StringBuilder("  ").append(Lines.left(name, width));
        cells.forEach(cell -> row.append(Lines.right(cell, NUMBER)));
        return row.toString();
    }

    private String name(SegmentFlow flow) {
        return plan.brief().segments().stream()
                .filter(segment -> segment.id().equals(flow.segment()))
                .map(Segment::name)
                .findFirst()
                .orElse(flow.segment());
    }

    private String stepName(StepFlow flow) {
        return plan.brief().journey().stream()
                .filter(step -> step.id().equals(flow.step()))
                .map(Step::name)
                .findFirst()
                .orElse(flow.step());
    }
}
