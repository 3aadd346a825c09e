package dev.gtm.outcome;

import static dev.gtm.diagnostic.Require.notNegative;

import dev.gtm.diagnostic.Require;
import dev.gtm.quantity.Range;

/** Where a rate probably lies that was observed in a sample: the score interval of Wilson (1927). */
public final class WilsonInterval {

    /** The 95th percentile of the standard normal distribution: 5 % lie above it. */
    private static final double Z = 1.6448536269514722;

    private WilsonInterval() {}

    /**
     * The 90 % interval of a rate.
     *
     * @param count how many went on; may be a fraction, at most the sample
     * @param sample how many came, more than 0
     */
    public static Range of90(double count, double sample) {
        notNegative("sample", sample);
        Require.that(sample > 0, "sample", sample, "a number above 0");
        Require.that(count >= 0 && count <= sample, "count", count, "a number from 0 to the sample, " + sample);
        double rate = count / sample;
        double z2 = Z * Z / sample;
        double middle = (rate + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt(rate * (1 - rate) / sample + z2 / (4 * sample)) / (1 + z2);
        return new Range(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
