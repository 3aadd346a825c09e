package dev.gtm.outcome;

import dev.gtm.diagnostic.Require;
import org.jspecify.annotations.Nullable;

/**
 * Corrects the model of one rate by what was observed while the plan ran.
 *
 * <p>The observed rate already holds the effect of the interventions, so they are not added to it again: the model is corrected
 * until its rate at the current levels is the updated one.
 */
public final class RateLearning {

    /** How many cases a planned rate weighs as before anything was observed. */
    public static final double FIRST_STRENGTH = 20;

    /** By which part of what is left a ceiling is raised above a rate that came up to it. */
    private static final double ROOM_ABOVE = 0.05;

    /** Rates that differ by less are the same: what was rounded on the way must not look like news. */
    private static final double SAME = 1e-12;

    private RateLearning() {}

    /**
     * The rate after so many cases more.
     *
     * @param prior the model so far
     * @param left the product of what each intervention leaves of the gap at the current levels, 0 to 1; 1 where none acts
     * @param count how many went on
     * @param sample among how many, more than 0
     */
    public static RateUpdate learn(LearnedRate prior, double left, double count, double sample) {
        Require.within("left", left, 0, 1);
        double planned = prior.rate(left);
        var interval = WilsonInterval.of90(count, sample);
        double strength = prior.strength() + sample;
        double updated = (prior.strength() * planned + count) / strength;
        var corrected = corrected(prior, left, planned, updated, strength);
        return new RateUpdate(
                planned,
                count,
                sample,
                count / sample,
                interval,
                updated,
                corrected,
                warning(prior, left, planned, updated));
    }

    private static boolean acts(LearnedRate prior, double left) {
        return left < 1 && prior.ceiling() > prior.base();
    }

    private static @Nullable RateWarning warning(LearnedRate prior, double left, double planned, double updated) {
        if (!acts(prior, left) || Math.abs(updated - planned) <= SAME) {
            return null;
        }
        if (updated <= prior.base()) {
            return RateWarning.BELOW_BASELINE;
        }
        return updated >= prior.ceiling() ? RateWarning.CEILING_TOO_LOW : null;
    }

    private static LearnedRate corrected(
            LearnedRate prior, double left, double planned, double updated, double strength) {
        if (Math.abs(updated - planned) <= SAME) {
            return with(prior, prior.base(), prior.ceiling(), prior.kappa(), strength);
        }
        if (!acts(prior, left)) {
            // what acts on a rate that stood at its ceiling had no effect, and must not get one by the room that opens
            double kappa = left < 1 && updated < prior.ceiling() ? 0 : prior.kappa();
            return with(prior, updated, Math.max(prior.ceiling(), updated), kappa, strength);
        }
        if (updated <= prior.base()) {
            return with(prior, updated, prior.ceiling(), 0, strength);
        }
        double ceiling =
                updated >= prior.ceiling() ? Math.min(1, updated + ROOM_ABOVE * (1 - updated)) : prior.ceiling();
        double remaining = 1 - (updated - prior.base()) / (ceiling - prior.base());
        return with(prior, prior.base(), ceiling, Math.log(remaining) / Math.log(left), strength);
    }

    private static LearnedRate with(LearnedRate prior, double base, double ceiling, double kappa, double strength) {
        return new LearnedRate(prior.step(), prior.segment(), base, ceiling, kappa, strength);
    }
}
