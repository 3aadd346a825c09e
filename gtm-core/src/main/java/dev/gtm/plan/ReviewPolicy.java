package dev.gtm.plan;

import static dev.gtm.diagnostic.Require.within;

/**
 * The thresholds of the review.
 *
 * @param fewPatients below how many patients a rate says little, at least 0
 * @param uniformFrom from how many behaviors, audiences or answers it is strange that all are treated alike, at least 1
 */
public record ReviewPolicy(double fewPatients, int uniformFrom) {

    private static final ReviewPolicy DEFAULTS = new ReviewPolicy(30, 2);

    public ReviewPolicy {
        within("fewPatients", fewPatients, 0, Double.MAX_VALUE);
        within("uniformFrom", uniformFrom, 1, Integer.MAX_VALUE);
    }

    /** 30 patients, and 2 of what should differ. */
    public static ReviewPolicy ofDefaults() {
        return DEFAULTS;
    }
}
