package dev.gtm.outcome;

import static dev.gtm.diagnostic.Require.within;

/** How likely it is that something happens several times in a row. */
public final class Runs {

    private Runs() {}

    /**
     * The probability of at least one run among independent trials.
     *
     * @param each the probability in one trial, 0 to 1
     * @param length of the run, at least 1
     * @param trials how many, at least 0
     */
    public static double atLeastOne(double each, int length, int trials) {
        within("each", each, 0, 1);
        within("length", length, 1, Integer.MAX_VALUE);
        within("trials", trials, 0, Integer.MAX_VALUE);
        if (trials < length) {
            return 0;
        }
        // by how many of the last trials in a row it has happened, while no run is complete
        var open = new double[length];
        open[0] = 1;
        double complete = 0;
        for (int trial = 0; trial < trials; trial++) {
            complete += open[length - 1] * each;
            double broken = 0;
            for (int before = 0; before < length; before++) {
                broken += open[before] * (1 - each);
            }
            for (int before = length - 1; before > 0; before--) {
                open[before] = open[before - 1] * each;
            }
            open[0] = broken;
        }
        return Math.min(1, complete);
    }
}
