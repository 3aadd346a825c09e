package dev.gtm.quantity;

import dev.gtm.diagnostic.Require;

/**
 * Where a number may lie.
 *
 * @param low the lower end, finite
 * @param high the upper end, finite, not below the lower one
 */
public record Range(double low, double high) {

    public Range {
        Require.that(Double.isFinite(low), "low", low, "a finite number");
        Require.that(Double.isFinite(high) && high >= low, "high", high, "a finite number of at least " + low);
    }
}
