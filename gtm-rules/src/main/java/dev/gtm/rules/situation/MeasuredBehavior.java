package dev.gtm.rules.situation;

import dev.gtm.adoption.Stage;

/**
 * A designed behavior, when it is asked how to follow it.
 *
 * @param stage the stage of the step that it moves
 * @param ownMetric whether it has a metric beside the rate of its step
 * @param priorAuthorization whether payers of the market ask for authorization before treatment
 */
public record MeasuredBehavior(Stage stage, boolean ownMetric, boolean priorAuthorization) {

    @Override
    public String toString() {
        return "a behavior at " + stage + (ownMetric ? ", with a metric of its own" : "")
                + (priorAuthorization ? ", prior authorization" : "");
    }
}
