package dev.gtm.adoption;

import java.util.List;
import java.util.Optional;

/**
 * The journey of one segment, in patients per 12 months.
 *
 * @param segment the segment's id
 * @param patients who enter
 * @param reached who leave the last step
 * @param steps the steps in the order of the journey
 */
public record SegmentFlow(String segment, double patients, double reached, List<StepFlow> steps) {

    /** What differs by less is equal: 0.5 - 0.3 and 0.7 - 0.5, say. */
    private static final double TOLERANCE = 1e-9;

    public SegmentFlow {
        steps = List.copyOf(steps);
    }

    /** Where the journey stalls: the step of the largest avoidable loss, the first of equals; none if nothing is avoidable. */
    public Optional<StepFlow> stall() {
        return steps.stream()
                .filter(step -> step.avoidable() > 0)
                .reduce((worst, step) -> step.avoidable() > worst.avoidable() + TOLERANCE * patients ? step : worst);
    }

    /**
     * Where momentum builds: the step that comes nearest to its ceiling, in points of the rate, the first of equals; none if
     * nobody arrives anywhere.
     */
    public Optional<StepFlow> momentum() {
        return steps.stream()
                .filter(step -> step.entering() > 0)
                .reduce((best, step) -> gap(step) < gap(best) - TOLERANCE ? step : best);
    }

    private static double gap(StepFlow step) {
        return step.ceiling() - step.rate();
    }
}
