package dev.gtm.plan;

import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Step;
import dev.gtm.outcome.LearnedRate;
import dev.gtm.outcome.Memory;

/** A brief with what was learned in place of what was assumed: the rates without any effort, and the ceilings. */
public final class LearnedBrief {

    private static final double SAME = 1e-9;

    private LearnedBrief() {}

    /** The brief as it is known now. */
    public static Brief of(Brief brief, Memory memory) {
        if (memory.learned().isEmpty()) {
            return brief;
        }
        var journey =
                brief.journey().stream().map(step -> learned(step, memory)).toList();
        var changed = brief.toBuilder().journey(journey).build();
        return changed.toBuilder()
                .behaviors(brief.behaviors().stream()
                        .map(behavior -> learned(behavior, brief, changed))
                        .toList())
                .build();
    }

    private static Step learned(Step step, Memory memory) {
        var changed = step;
        for (var segment : step.rates().keySet()) {
            var learned = memory.of(step.id(), segment);
            if (learned.isPresent()) {
                changed = with(changed, learned.get());
            }
        }
        return changed;
    }

    /** The rate goes to 0 first, so that rate and ceiling fit together at every moment. */
    private static Step with(Step step, LearnedRate learned) {
        return step.withRate(learned.segment(), 0)
                .withCeiling(learned.segment(), learned.ceiling())
                .withRate(learned.segment(), learned.base());
    }

    /** A baseline that was the rate of its step follows it; one that says something else stays. */
    private static Behavior learned(Behavior behavior, Brief before, Brief after) {
        var baseline = behavior.baseline();
        var segments = behavior.segmentsAmong(before.segments());
        if (baseline == null || behavior.metric() != null || segments.size() != 1) {
            return behavior;
        }
        var segment = segments.get(0).id();
        double was = before.stepOf(behavior).rate(segment).value();
        double is = after.stepOf(behavior).rate(segment).value();
        return Math.abs(was - baseline) <= SAME && was != is ? behavior.withBaseline(is) : behavior;
    }
}
