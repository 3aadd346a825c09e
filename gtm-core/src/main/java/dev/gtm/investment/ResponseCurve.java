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
}
