package dev.gtm.outcome;

import static dev.gtm.diagnostic.Require.notNegative;
import static dev.gtm.diagnostic.Require.text;
import static dev.gtm.diagnostic.Require.within;

import java.util.Comparator;

/**
 * What observations have taught of the rate of one step and segment: the prior of what is observed next.
 *
 * @param step the step's id
 * @param segment the segment's id
 * @param base the rate without any intervention, 0 to 1
 * @param ceiling the rate that cannot be passed, from the base to 1
 * @param kappa the strength of effects; 1 as planned, 0 without any effect
 * @param strength how many cases it weighs as: those it began with and all that were observed
 */
public record LearnedRate(String step, String segment, double base, double ceiling, double kappa, double strength)
        implements Comparable<LearnedRate> {

    private static final Comparator<LearnedRate> ORDER =
            Comparator.comparing(LearnedRate::step).thenComparing(LearnedRate::segment);

    public LearnedRate {
        text("step", step);
        text("segment", segment);
        within("base", base, 0, 1);
        within("ceiling", ceiling, base, 1);
        notNegative("kappa", kappa);
        notNegative("strength", strength);
    }

    /**
     * The rate that interventions bring about.
     *
     * @param left the product of what each intervention leaves of the gap, 0 to 1, before kappa; 1 where none acts
     */
    public double rate(double left) {
        return base + (ceiling - base) * (1 - Math.pow(left, kappa));
    }

    @Override
    public int compareTo(LearnedRate other) {
        return ORDER.compare(this, other);
    }
}
