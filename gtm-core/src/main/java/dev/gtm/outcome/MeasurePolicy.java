package dev.gtm.outcome;

import static dev.gtm.diagnostic.Require.within;

/**
 * The thresholds of the warnings on triggers.
 *
 * @param mostFalseAlarm above which probability of a false alarm in one evaluation a trigger is nearly the plan, 0 to 1
 * @param leastDetection below which probability of noticing that nothing works a trigger is too blunt, 0 to 1
 */
public record MeasurePolicy(double mostFalseAlarm, double leastDetection) {

    private static final MeasurePolicy DEFAULTS = new MeasurePolicy(0.2, 0.6);

    public MeasurePolicy {
        within("mostFalseAlarm", mostFalseAlarm, 0, 1);
        within("leastDetection", leastDetection, 0, 1);
    }

    /** 0.2 and 0.6. */
    public static MeasurePolicy ofDefaults() {
        return DEFAULTS;
    }
}
