package dev.gtm.plan;

import dev.gtm.outcome.Movement;
import dev.gtm.outcome.RateUpdate;
import dev.gtm.outcome.TriggerAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What observations make of a plan.
 *
 * @param plan from now on; the one before if nothing was observed
 * @param triggers what the observations say of each trigger, by id
 * @param rates as planned, as observed and as updated, by step and segment
 * @param movements how far the steps have moved on which funded interventions act
 * @param reopening why the plan was made again; null if no trigger fired since it was adapted last
 * @param diff what differs from the plan before, and why
 * @param warnings what somebody should look at before the change is carried out
 * @param roadmap what happens in which month to come from the levels before to those of the plan; empty if they stay
 */
public record Adaptation(
        Plan plan,
        List<TriggerAnswer> triggers,
        List<RateUpdate> rates,
        List<Movement> movements,
        @Nullable Reopening reopening,
        PlanDiff diff,
        List<Warning> warnings,
        List<RoadmapEntry> roadmap) {

    public Adaptation {
        triggers = List.copyOf(triggers);
        rates = List.copyOf(rates);
        movements = List.copyOf(movements);
        warnings = List.copyOf(warnings);
        roadmap = List.copyOf(roadmap);
    }
}
