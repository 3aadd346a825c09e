package dev.gtm.rules.situation;

import org.jspecify.annotations.Nullable;

/**
 * A candidate intervention at the end of the planning.
 *
 * @param id its id in the brief
 * @param masked whether law, code or method keep it out
 * @param called whether it supports any entry of the approach
 * @param blockedShare the least blocked share among its behaviors, 0 to 1: at best, how much of its effort is wasted until
 *     earlier steps are open; null if it cannot be told
 */
public record InterventionReview(
        String id, boolean masked, boolean called, @Nullable Double blockedShare) {

    @Override
    public String toString() {
        return "intervention " + id + (masked ? ", masked" : "") + (called ? ", called for" : ", not called for")
                + (blockedShare == null ? "" : ", blocked share " + Math.round(blockedShare * 1000) / 1000.0);
    }
}
