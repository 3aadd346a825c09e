package dev.gtm.outcome;

import dev.gtm.quantity.Range;
import java.util.List;

/**
 * How far a step has moved on which a funded intervention acts: what was planned beside what was observed. It says what moved
 * and not why.
 *
 * @param intervention the intervention's id
 * @param step the step's id
 * @param segment the segment's id
 * @param planned how far the rate should have moved from its base, in parts of 1
 * @param observed how far it was observed to have moved
 * @param interval where the observed movement probably lies, 90 %
 * @param sharedWith the ids of the other funded interventions that act on the same step and segment; where there are any, the
 *     movement is not separable
 */
public record Movement(
        String intervention,
        String step,
        String segment,
        double planned,
        double observed,
        Range interval,
        List<String> sharedWith) {

    public Movement {
        sharedWith = List.copyOf(sharedWith);
    }

    /** Whether nobody else could have moved the step. */
    public boolean isSeparable() {
        return sharedWith.isEmpty();
    }

    /** Whether the step has probably moved at all. */
    public boolean hasMoved() {
        return interval.low() > 0;
    }
}
