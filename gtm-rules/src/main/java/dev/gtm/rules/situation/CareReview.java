package dev.gtm.rules.situation;

import dev.gtm.approach.FieldProblem;

/**
 * A problem of the field at the end of the planning.
 *
 * @param problem which one
 * @param supports how many of its supports the approach has
 * @param moments at how many moments the approach is with those who have it
 */
public record CareReview(FieldProblem problem, int supports, int moments) {

    @Override
    public String toString() {
        return problem + ", supports planned: " + supports + ", moments: " + moments;
    }
}
