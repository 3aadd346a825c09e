package dev.gtm.priority;

import static dev.gtm.diagnostic.Require.within;

/**
 * The thresholds between the tiers.
 *
 * @param deferBelow the impact, as a share of today's reached patients, below which a behavior is deferred
 * @param partnerBelow the influence below which a behavior is for partners
 * @param upstreamFrom the blocked share from which the upstream is opened first
 * @param tolerance how far a number may lie on the wrong side of a threshold and still count as equal to it
 */
public record PriorityPolicy(double deferBelow, double partnerBelow, double upstreamFrom, double tolerance) {

    private static final PriorityPolicy DEFAULTS = new PriorityPolicy(0.01, 0.5, 0.75, 1e-9);

    public PriorityPolicy {
        within("deferBelow", deferBelow, 0, 1);
        within("partnerBelow", partnerBelow, 0, 1);
        within("upstreamFrom", upstreamFrom, 0, 1);
        within("tolerance", tolerance, 0, 1);
    }

    /** 0.01, 0.5, 0.75 and 1e-9. */
    public static PriorityPolicy ofDefaults() {
        return DEFAULTS;
    }
}
