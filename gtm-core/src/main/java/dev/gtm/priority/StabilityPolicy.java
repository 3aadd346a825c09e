package dev.gtm.priority;

import static dev.gtm.diagnostic.Require.within;

/**
 * How the stability of the ranks is tried out.
 *
 * @param draws how many times, from 0 to 1,000,000; 0 to leave it
 * @param top among how many first ranks a behavior should stay, at least 1
 * @param spread where a brief states no range, how far rate and target may lie from what it says, as a part of the gap
 *     between the rate and its ceiling, from 0 to 1
 */
public record StabilityPolicy(int draws, int top, double spread) {

    private static final StabilityPolicy DEFAULTS = new StabilityPolicy(1000, 5, 0.2);
    private static final int MOST_DRAWS = 1_000_000;

    public StabilityPolicy {
        within("draws", draws, 0, MOST_DRAWS);
        within("top", top, 1, Integer.MAX_VALUE);
        within("spread", spread, 0, 1);
    }

    /** 1,000 draws, the top 5, and 20 % of the gap to the ceiling. */
    public static StabilityPolicy ofDefaults() {
        return DEFAULTS;
    }

    /** No draws at all. */
    public static StabilityPolicy off() {
        return DEFAULTS.withDraws(0);
    }

    /** The same, with so many draws. */
    public StabilityPolicy withDraws(int newDraws) {
        return new StabilityPolicy(newDraws, top, spread);
    }

    /** The same, for so many first ranks. */
    public StabilityPolicy withTop(int newTop) {
        return new StabilityPolicy(draws, newTop, spread);
    }
}
