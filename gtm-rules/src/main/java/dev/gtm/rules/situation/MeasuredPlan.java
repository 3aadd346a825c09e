package dev.gtm.rules.situation;

import dev.gtm.adoption.PlanningPhase;

/**
 * All that is measured of a plan.
 *
 * @param phase how far the launch has come
 * @param outcomes whether any outcome is followed
 * @param activityOnly whether there are triggers, and all of them count the company's own work
 */
public record MeasuredPlan(PlanningPhase phase, boolean outcomes, boolean activityOnly) {

    @Override
    public String toString() {
        return "phase " + phase + (outcomes ? ", outcomes" : ", no outcomes")
                + (activityOnly ? ", triggers on activities only" : "");
    }
}
