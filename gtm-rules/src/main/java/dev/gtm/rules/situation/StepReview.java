package dev.gtm.rules.situation;

/**
 * A step of the journey at the end of the planning.
 *
 * @param id its id in the brief
 * @param backwards whether its stage comes before that of the step in front of it
 */
public record StepReview(String id, boolean backwards) {

    @Override
    public String toString() {
        return "step " + id + (backwards ? ", back to an earlier stage" : "");
    }
}
