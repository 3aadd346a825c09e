package dev.gtm.investment;

import dev.gtm.diagnostic.Require;

/**
 * How the effect of an intervention grows with its level.
 *
 * @param curve the form
 * @param halfSaturation the level of half the effect, above 0
 * @param slope the steepness, above 0
 */
public record ResponseCurve(Curve curve, double halfSaturation, double slope) {

    public ResponseCurve {
        Require.that(
                halfSaturation > 0 && Double.isFinite(halfSaturation),
                "halfSaturation",
                halfSaturation,
                "a finite number above 0");
        Require.that(slope > 0 && Double.isFinite(slope), "slope", slope, "a finite number above 0");
    }

    /**
     * The part of the full effect at a level: {@code x^slope / (half^slope + x^slope)}.
     *
     * @param level the number of units, at least 0
     * @return from 0 at level 0 to 1
     */
    public double effect(int level) {
        return level <= 0 ? 0 : 1 / (1 + Math.pow(halfSaturation / level, slope));
    }
}
