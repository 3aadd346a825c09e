package dev.gtm.plan;

import dev.gtm.outcome.Movement;
import dev.gtm.outcome.RateUpdate;
import dev.gtm.outcome.TriggerAnswer;
import java.util.List;

/**
 * What observations make of a plan.
 *
 * @param plan from now on; the one before if nothing was observed
 * @param triggers what the observations say of each trigger, by id
 * @param rates as planned, as observed and as updated, by step and segment
 * @param movements how far the steps have moved on which funded interventions act
 * @param diff what differs from the plan before, and why
 * @param warnings what somebody should look at before the change is carried out
 */
public record Adaptation(
        Plan plan,
        List<TriggerAnswer> triggers,
        List<RateUpdate> rates,
        List<Movement> movements,
        PlanDiff diff,
        List<Warning> warnings) {

    public Adaptation {
        triggers = List.copyOf(triggers);
        rates = List.copyOf(rates);
        movements = List.copyOf(movements);
        warnings = List.copyOf(warnings);
    }
}
