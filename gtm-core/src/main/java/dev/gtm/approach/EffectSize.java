package dev.gtm.approach;

import dev.gtm.diagnostic.Require;
import dev.gtm.language.Sentence;
import dev.gtm.quantity.Range;
import org.jspecify.annotations.Nullable;

/**
 * What evidence says a strategy moves: points of guideline compliance, percentage points and not sales.
 *
 * @param strategy what was measured, in words
 * @param mid the median or mean gain in points, from -100 to 100
 * @param range where most gains lay, in points; null where the source gives none in points
 * @param certainty how far the source trusts it
 * @param year of the source: newer reviews tend to find less
 * @param source who measured it, with the provenance
 * @param limit what speaks against relying on it, as a sentence; null where nothing is known
 * @param assumption whether nobody has read the number in its source
 */
public record EffectSize(
        Sentence strategy,
        double mid,
        @Nullable Range range,
        Certainty certainty,
        int year,
        String source,
        @Nullable Sentence limit,
        boolean assumption) {

    private static final double ALL = 100;

    public EffectSize {
        Require.within("mid", mid, -ALL, ALL);
    }

    /** The most that may be expected: the upper end of the range, or the one number where there is no range. */
    public double upper() {
        return range == null ? mid : range.high();
    }

    /**
     * The same, but nowhere above what is left.
     *
     * @param left the points between today's rate and its ceiling, at least 0
     */
    public EffectSize cappedAt(double left) {
        Require.within("left", left, 0, ALL);
        var capped = range == null ? null : new Range(Math.min(range.low(), left), Math.min(range.high(), left));
        return new EffectSize(strategy, Math.min(mid, left), capped, certainty, year, source, limit, assumption);
    }
}
