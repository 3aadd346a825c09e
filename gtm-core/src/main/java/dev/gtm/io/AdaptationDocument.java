package dev.gtm.io;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.gtm.outcome.RateWarning;
import dev.gtm.outcome.TriggerState;
import dev.gtm.plan.ChangeCause;
import dev.gtm.plan.PlanAspect;
import dev.gtm.plan.RoadmapKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An adaptation as it stands in JSON: the plan from now on, and beside it what led to it.
 *
 * @param plan the keys of a plan
 * @param triggers what the observations say of each trigger
 * @param rates as planned, as observed and as updated
 * @param diff what differs from the plan before, and why
 * @param movements how far the steps have moved on which funded interventions act
 * @param guards what to look at before the change is carried out
 * @param reopening why the plan was made again
 * @param changeover what happens in which month to come from the levels before to those of the plan
 */
record AdaptationDocument(
        @JsonUnwrapped PlanDocument plan,
        List<Answer> triggers,
        List<Rate> rates,
        List<Change> diff,
        List<Moved> movements,
        List<PlanDocument.Warned> guards,
        @Nullable Reopened reopening,
        List<Dated> changeover) {

    record Answer(
            String id,
            TriggerState state,
            @Nullable Double observed,
            double sample,
            List<Reading> periods,
            String decision,
            @Nullable Integer firedAt,
            @Nullable String owner,
            @Nullable Integer deadlineDays) {}

    record Reading(int from, int to, @Nullable Double observed, double sample, boolean eligible, boolean met) {}

    record Rate(
            String step,
            String segment,
            double planned,
            double observed,
            double updated,
            double count,
            double sample,
            double low,
            double high,
            double kappa,
            @Nullable RateWarning warning) {}

    record Change(
            String what,
            @Nullable String before,
            @Nullable String after,
            ChangeCause because,
            String detail,
            PlanAspect aspect,
            boolean material) {}

    record Moved(
            String intervention,
            String step,
            String segment,
            double planned,
            double observed,
            double low,
            double high,
            boolean separable,
            List<String> sharedWith) {}

    record Reopened(List<String> triggers, int fromStep, String why) {}

    record Dated(int month, String what, RoadmapKind kind, String subject) {}
}
