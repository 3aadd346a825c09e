package dev.gtm.priority;

import static dev.gtm.diagnostic.Require.that;
import static dev.gtm.diagnostic.Require.within;

/**
 * The band in which a concentration counts: the top so many of a group by volume.
 *
 * @param topFrom the smallest share of a group worth a focus of its own, from 0 to 1
 * @param topTo the largest, from {@code topFrom} to 1
 * @param tolerance how far a share may lie outside and still count as on the edge
 */
public record FocusPolicy(double topFrom, double topTo, double tolerance) {

    private static final FocusPolicy DEFAULTS = new FocusPolicy(0.2, 0.3, 1e-9);

    public FocusPolicy {
        within("topFrom", topFrom, 0, 1);
        within("topTo", topTo, 0, 1);
        within("tolerance", tolerance, 0, 1);
        that(topFrom <= topTo, "topTo", topTo, "a share that is not below topFrom, " + topFrom);
    }

    /** 0.2 to 0.3 (LEK, behavior-first go-to-market: the top 20 to 30 % by volume), with a tolerance of 1e-9. */
    public static FocusPolicy ofDefaults() {
        return DEFAULTS;
    }
}
