package dev.gtm.outcome;

import static dev.gtm.diagnostic.Require.withinIfGiven;

import org.jspecify.annotations.Nullable;

/**
 * How often a trigger would fire, told before anything has been observed. Each is a probability, or null where the figure is
 * none of which chance is known.
 *
 * @param falseAlarm in one evaluation, although everything goes as planned
 * @param falseAlarmOverHorizon at least once in all periods that count, although everything goes as planned
 * @param detectionAtBaseline over the same periods, where the rate stays as it was before the plan
 * @param detectionAtHalf over the same periods, where half of the planned gain comes
 */
public record TriggerOdds(
        @Nullable Double falseAlarm,
        @Nullable Double falseAlarmOverHorizon,
        @Nullable Double detectionAtBaseline,
        @Nullable Double detectionAtHalf) {

    /** Where chance is not known. */
    public static final TriggerOdds UNKNOWN = new TriggerOdds(null, null, null, null);

    public TriggerOdds {
        withinIfGiven("falseAlarm", falseAlarm, 0, 1);
        withinIfGiven("falseAlarmOverHorizon", falseAlarmOverHorizon, 0, 1);
        withinIfGiven("detectionAtBaseline", detectionAtBaseline, 0, 1);
        withinIfGiven("detectionAtHalf", detectionAtHalf, 0, 1);
    }
}
