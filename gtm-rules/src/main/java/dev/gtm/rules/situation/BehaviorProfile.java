package dev.gtm.rules.situation;

import org.jspecify.annotations.Nullable;

/**
 * A behavior as the tiers see it.
 *
 * @param measurable whether its impact can be measured
 * @param impactShare its impact as a share of today's reached patients; null if it cannot be told
 * @param influence how much of it the company can move, 0 to 1; null if no barrier is known
 * @param blockedShare the part of its potential that is wasted until earlier steps are open; null if it cannot be told
 */
public record BehaviorProfile(
        boolean measurable,
        @Nullable Double impactShare,
        @Nullable Double influence,
        @Nullable Double blockedShare) {

    @Override
    public String toString() {
        return (measurable ? "impact share " + told(impactShare) : "impact not measurable") + ", influence "
                + told(influence) + ", blocked share " + told(blockedShare);
    }

    private static Object told(@Nullable Double share) {
        return share == null ? "unknown" : share;
    }
}
