package dev.gtm.rules.situation;

/**
 * A candidate intervention at the end of the planning.
 *
 * @param id its id in the brief
 * @param masked whether law, code or method keep it out
 * @param called whether it supports any entry of the approach
 */
public record InterventionReview(String id, boolean masked, boolean called) {

    @Override
    public String toString() {
        return "intervention " + id + (masked ? ", masked" : "") + (called ? ", called for" : ", not called for");
    }
}
