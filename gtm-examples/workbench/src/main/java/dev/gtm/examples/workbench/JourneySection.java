package dev.gtm.examples.workbench;

import static dev.gtm.evidence.EvidenceKind.ASSUMPTION;

import dev.gtm.adoption.Attribution;
import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.SegmentFlow;
import dev.gtm.adoption.Step;
import dev.gtm.adoption.StepFlow;
import dev.gtm.evidence.Evidence;
import dev.gtm.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The journey with its losses, segment by segment: where momentum builds, where it stalls, and what explains that. */
final class JourneySection {

    private static final int NUMBER = 10;

    private final Plan plan;
    private final Phrases phrases;
    private final Map<String, Step> steps;
    private final Map<String, Barrier> barriers;
    private final boolean allAssumed;

    JourneySection(Plan plan, Phrases phrases) {
        this.plan = plan;
        this.phrases = phrases;
        steps = plan.brief().journey().stream().collect(Collectors.toMap(Step::id, Function.identity()));
        barriers = plan.brief().barriers().stream().collect(Collectors.toMap(Barrier::id, Function.identity()));
        allAssumed = steps.values().stream()
                .allMatch(step -> isAssumed(step.evidence()) && isAssumed(step.ceilingEvidence()));
    }

    void print(Lines lines) {
        int width = Stream.concat(steps.values().stream().map(Step::name), Stream.of(phrases.of("journey.step")))
                .mapToInt(Lines::width)
                .max()
                .orElse(0);
        for (var flow : plan.adoption().segments()) {
            print(flow, width, lines);
        }
        lines.paragraph(
                "", phrases.of("journey.note") + phrases.of(allAssumed ? "journey.allAssumed" : "journey.star"));
        new CeilingSection(plan, phrases).print(lines);
    }

    private void print(SegmentFlow flow, int width, Lines lines) {
        lines.line(phrases.of(
                "journey.segment", name(flow), Figures.patients(flow.patients()), Figures.patients(flow.reached())));
        lines.line(row(
                width,
                phrases.of("journey.step"),
                Stream.of("entering", "rate", "ceiling", "leaving", "lost", "avoidable")
                        .map(column -> phrases.of("journey." + column))
                        .toList()));
        var stall = flow.stall().orElse(null);
        var momentum = flow.momentum().orElse(null);
        for (var step : flow.steps()) {
            lines.line(row(width, step(step).name(), cells(step))
                    + (step.equals(stall) ? phrases.of("journey.stall") : "")
                    + (step.equals(momentum) && !step.equals(stall) ? phrases.of("journey.momentum") : ""));
        }
        flow.steps().stream()
                .filter(step -> !step.attributed().isEmpty())
                .forEach(step -> lines.paragraph("  · ", attributed(step)));
    }

    private List<String> cells(StepFlow flow) {
        var step = step(flow);
        return List.of(
                Figures.patients(flow.entering()),
                Figures.percent(flow.rate()) + star(step.evidence()),
                Figures.percent(flow.ceiling()) + star(step.ceilingEvidence()),
                Figures.patients(flow.leaving()),
                Figures.patients(flow.lost()),
                Figures.patients(flow.avoidable()));
    }

    private String star(@Nullable Evidence evidence) {
        return allAssumed ? "" : isAssumed(evidence) ? "*" : " ";
    }

    private static boolean isAssumed(@Nullable Evidence evidence) {
        return Evidence.kindOf(evidence) == ASSUMPTION;
    }

    private String attributed(StepFlow flow) {
        var parts = flow.attributed().stream().map(this::part).toList();
        return phrases.of(
                flow.notAttributable() < 0.5 ? "journey.explained" : "journey.attributed",
                step(flow).name(),
                Figures.patients(flow.avoidable()),
                phrases.list(parts),
                Figures.patients(flow.notAttributable()));
    }

    private String part(Attribution part) {
        var barrier = Objects.requireNonNull(barriers.get(part.barrier()));
        return phrases.of("journey.part", barrier.id(), Figures.patients(part.patients()))
                + (isAssumed(barrier.evidence()) ? phrases.of("assumption") : "");
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

    private Step step(StepFlow flow) {
        return Objects.requireNonNull(steps.get(flow.step()));
    }
}
