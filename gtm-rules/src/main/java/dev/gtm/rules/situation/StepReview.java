package dev.gtm.rules.situation;

/**
 * A step of the journey at the end of the planning.
 *
 * @param id its id in the brief
 * @param backwards whether its stage comes before that of the step in front of it
 * @param overAttributed whether the weights of several behaviors together lay more than its whole gap on barriers
 */
public record StepReview(String id, boolean backwards, boolean overAttributed) {

    @Override
    public String toString() {
        return "step " + id + (backwards ? ", back to an earlier stage" : "")
                + (overAttributed ? ", weights above its whole gap" : "");
    }
}
