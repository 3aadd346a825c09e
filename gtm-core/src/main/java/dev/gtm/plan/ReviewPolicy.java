package dev.gtm.plan;

import static dev.gtm.diagnostic.Require.within;

/**
 * The thresholds of the review.
 *
 * @param fewPatients below how many patients a rate says little, at least 0
 * @param uniformFrom from how many behaviors, audiences or answers it is strange that all are treated alike, at least 1
 * @param lawYears from how many whole years before the brief's day on a row of law and codes is old, at least 0
 */
public record ReviewPolicy(double fewPatients, int uniformFrom, int lawYears) {

    private static final ReviewPolicy DEFAULTS = new ReviewPolicy(30, 2, 5);

    public ReviewPolicy {
        within("fewPatients", fewPatients, 0, Double.MAX_VALUE);
        within("uniformFrom", uniformFrom, 1, Integer.MAX_VALUE);
        within("lawYears", lawYears, 0, Integer.MAX_VALUE);
    }

    /** 30 patients, 2 of what should differ, and 5 years; the years are an assumption of this library. */
    public static ReviewPolicy ofDefaults() {
        return DEFAULTS;
    }
}
