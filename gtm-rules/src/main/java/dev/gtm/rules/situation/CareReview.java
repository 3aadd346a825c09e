package dev.gtm.rules.situation;

import dev.gtm.approach.FieldProblem;

/**
 * A problem of the field at the end of the planning.
 *
 * @param problem which one
 * @param planned whether the approach does anything for those who have it
 * @param supported whether the approach has any of its supports
 * @param point whether it is with them at one moment only
 */
public record CareReview(FieldProblem problem, boolean planned, boolean supported, boolean point) {

    @Override
    public String toString() {
        return problem
                + (planned ? ", met" : ", not met")
                + (supported ? ", with a support" : ", without a support")
                + (point ? ", at one moment only" : "");
    }
}
