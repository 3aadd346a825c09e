package dev.gtm.rules.situation;

import org.jspecify.annotations.Nullable;

/**
 * A step of the journey at the end of the planning.
 *
 * @param id its id in the brief
 * @param backwards whether its stage comes before that of the step in front of it
 * @param overAttributed whether the weights of several behaviors together lay more than its whole gap on barriers
 * @param capacity how many patients it can take in per 12 months; null if nobody knows of a bound
 * @param arriving how many arrive per 12 months at the targets of the designed behaviors
 * @param growth by which share of today's that is more
 * @param strained whether a barrier says that it is short of hands or beds
 */
public record StepReview(
        String id,
        boolean backwards,
        boolean overAttributed,
        @Nullable Double capacity,
        double arriving,
        double growth,
        boolean strained) {

    @Override
    public String toString() {
        return "step " + id + (backwards ? ", back to an earlier stage" : "")
                + (overAttributed ? ", weights above its whole gap" : "")
                + ", arriving at the targets: " + Math.round(arriving)
                + (capacity == null ? "" : ", able to take in: " + Math.round(capacity))
                + (strained ? ", short of hands or beds" : "");
    }
}
