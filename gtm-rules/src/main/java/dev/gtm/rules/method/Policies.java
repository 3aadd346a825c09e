package dev.gtm.rules.method;

import dev.gtm.approach.AccessPolicy;
import dev.gtm.investment.SizingPolicy;
import dev.gtm.outcome.MeasurePolicy;
import dev.gtm.plan.ReviewPolicy;
import dev.gtm.priority.FocusPolicy;
import dev.gtm.priority.PriorityPolicy;
import dev.gtm.priority.StabilityPolicy;

/**
 * The thresholds that the steps of the method follow.
 *
 * @param priority between the tiers
 * @param focus of the stakeholders
 * @param stability of the ranks
 * @param access from when on personal means fall back
 * @param measure of the warnings on triggers
 * @param review of the plan as a whole
 * @param sizing of the investment
 * @param seed of everything that is drawn
 */
public record Policies(
        PriorityPolicy priority,
        FocusPolicy focus,
        StabilityPolicy stability,
        AccessPolicy access,
        MeasurePolicy measure,
        ReviewPolicy review,
        SizingPolicy sizing,
        long seed) {

    /** The default of each, with the seed 0. */
    public static Policies ofDefaults() {
        return new Policies(
                PriorityPolicy.ofDefaults(),
                FocusPolicy.ofDefaults(),
                StabilityPolicy.ofDefaults(),
                AccessPolicy.ofDefaults(),
                MeasurePolicy.ofDefaults(),
                ReviewPolicy.ofDefaults(),
                SizingPolicy.ofDefaults(),
                0);
    }

    /** The same with other thresholds between the tiers. */
    public Policies with(PriorityPolicy other) {
        return new Policies(other, focus, stability, access, measure, review, sizing, seed);
    }

    /** The same with another band for the focus. */
    public Policies with(FocusPolicy other) {
        return new Policies(priority, other, stability, access, measure, review, sizing, seed);
    }

    /** The same with other draws. */
    public Policies with(StabilityPolicy other) {
        return new Policies(priority, focus, other, access, measure, review, sizing, seed);
    }

    /** The same with other thresholds of access. */
    public Policies with(AccessPolicy other) {
        return new Policies(priority, focus, stability, other, measure, review, sizing, seed);
    }

    /** The same with other thresholds of the warnings on triggers. */
    public Policies with(MeasurePolicy other) {
        return new Policies(priority, focus, stability, access, other, review, sizing, seed);
    }

    /** The same with other thresholds of the review. */
    public Policies with(ReviewPolicy other) {
        return new Policies(priority, focus, stability, access, measure, other, sizing, seed);
    }

    /** The same with other effort for the sizing. */
    public Policies with(SizingPolicy other) {
        return new Policies(priority, focus, stability, access, measure, review, other, seed);
    }

    /** The same with another seed. */
    public Policies withSeed(long other) {
        return new Policies(priority, focus, stability, access, measure, review, sizing, other);
    }
}
