package dev.gtm.rules.method;

import dev.gtm.outcome.ReviewPeriod;
import dev.gtm.outcome.Runs;
import dev.gtm.outcome.Trigger;
import dev.gtm.outcome.TriggerOdds;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * How often chance makes a trigger fire: exact tails of the binomial distribution for a share of its smallest sample, of the
 * Poisson distribution for a count.
 */
public final class TriggerChance {

    private final Trigger trigger;
    private final int evaluations;

    /**
     * @param trigger one with a level
     * @param horizonMonths how far the plan looks
     * @param periodMonths the length of a review period
     */
    public TriggerChance(Trigger trigger, int horizonMonths, int periodMonths) {
        this.trigger = trigger;
        evaluations = ReviewPeriod.counting(horizonMonths, periodMonths, trigger.fromMonth())
                .size();
    }

    /**
     * Of a share.
     *
     * @param planned its value if everything goes as planned, 0 to 1
     * @param baseline its value before the plan, 0 to 1
     */
    public TriggerOdds ofShare(double planned, double baseline) {
        return odds(share(planned), share(baseline), share((planned + baseline) / 2));
    }

    /**
     * Of a count in one period.
     *
     * @param planned how many are expected if everything goes as planned, at least 0
     * @param baseline how many are expected without the plan, at least 0
     */
    public TriggerOdds ofCount(double planned, double baseline) {
        return odds(count(planned), count(baseline), count((planned + baseline) / 2));
    }

    private TriggerOdds odds(double planned, double baseline, double half) {
        return new TriggerOdds(
                Math.pow(planned, trigger.periods()), overHorizon(planned), overHorizon(baseline), overHorizon(half));
    }

    private double overHorizon(double onePeriod) {
        return Runs.atLeastOne(onePeriod, trigger.periods(), evaluations);
    }

    /** The probability that the share of the smallest sample passes the level. */
    private double share(double rate) {
        int sample = trigger.minSample();
        return passes(BinomialDistribution.of(sample, Math.min(1, Math.max(0, rate))), sample, sample);
    }

    private double count(double expected) {
        return expected > 0
                ? passes(PoissonDistribution.of(expected), 1, Integer.MAX_VALUE - 1)
                : trigger.isMetBy(0) ? 1 : 0;
    }

    /** The tail of the counts whose value, by the unit, passes the level; the values are compared as observed ones are. */
    private double passes(DiscreteDistribution distribution, int unit, int most) {
        double level = trigger.below() != null ? trigger.below() : trigger.above() == null ? 0 : trigger.above();
        int near = (int) Math.min(most, Math.max(0, Math.rint(level * unit)));
        if (trigger.below() != null) {
            int last = near;
            while (last >= 0 && !trigger.isMetBy((double) last / unit)) {
                last--;
            }
            return last < 0 ? 0 : distribution.cumulativeProbability(last);
        }
        int first = near;
        while (first <= most && !trigger.isMetBy((double) first / unit)) {
            first++;
        }
        return first > most ? 0 : first == 0 ? 1 : distribution.survivalProbability(first - 1);
    }
}
