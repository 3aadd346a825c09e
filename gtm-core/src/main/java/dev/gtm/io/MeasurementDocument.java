package dev.gtm.io;

import dev.gtm.outcome.KpiDirection;
import dev.gtm.outcome.KpiKind;
import dev.gtm.outcome.KpiUnit;
import dev.gtm.outcome.TriggerWarning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What step 5 finds, as it stands in JSON: what is measured, and what observations have taught. */
final class MeasurementDocument {

    private MeasurementDocument() {}

    /**
     * How the plan is followed.
     *
     * @param kpis what is measured
     * @param triggers what re-opens the plan
     * @param reviewMonths every how many months they are looked at
     */
    record Measurement(List<Kpi> kpis, List<Trigger> triggers, int reviewMonths) {}

    /**
     * A key figure, fixed before anything is carried out.
     *
     * @param id the behavior or the intervention, a slash, and what is measured
     * @param kind what it tells
     * @param behavior the id of the behavior that it follows, or null
     * @param intervention the id of the intervention that it follows, or null
     * @param definition what exactly is meant
     * @param planned its value if everything goes as planned; null while nothing is sized or where none is known
     * @param name what people call it
     * @param formula how it is computed
     * @param unit in what it is counted
     * @param direction which way it should move
     * @param baseline its value before the plan, or null
     * @param target what the brief wants of it, or null
     * @param firstMonth the first month at whose end it can be read
     * @param fixedOn the day on which it was fixed
     * @param owner the function that answers for it
     * @param source who defines it
     * @param assumption whether nobody has read the definition in its source
     * @param reasons why it is measured
     */
    record Kpi(
            String id,
            KpiKind kind,
            @Nullable String behavior,
            @Nullable String intervention,
            String definition,
            @Nullable Double planned,
            String name,
            String formula,
            KpiUnit unit,
            KpiDirection direction,
            @Nullable Double baseline,
            @Nullable Double target,
            int firstMonth,
            String fixedOn,
            String owner,
            String source,
            boolean assumption,
            List<PlanDocument.Why> reasons) {}

    /**
     * A trigger before anything is observed. Probabilities are null for figures of which chance is not known.
     *
     * @param id the trigger's id
     * @param planned its figure if everything goes as planned: of the funded plan, or today's while nothing is sized
     * @param falseAlarm the probability that one evaluation fires it although everything goes as planned
     * @param falseAlarmOverHorizon the same of at least one evaluation in the horizon
     * @param detectionAtBaseline the probability that it fires in the horizon where nothing of the plan works
     * @param detectionAtHalf the same where half of the planned gain comes
     * @param warnings what is wrong with it
     * @param baseline its figure before the plan, or null
     * @param enteringPerPeriod how many patients come to its step in a period as planned, or null
     * @param decision what is then decided
     * @param owner who decides, or null
     * @param deadlineDays within how many days, or null
     * @param replanFrom the step of the method from which to plan again
     * @param reasons why it is warned of
     */
    record Trigger(
            String id,
            @Nullable Double planned,
            @Nullable Double falseAlarm,
            @Nullable Double falseAlarmOverHorizon,
            @Nullable Double detectionAtBaseline,
            @Nullable Double detectionAtHalf,
            List<TriggerWarning> warnings,
            @Nullable Double baseline,
            @Nullable Double enteringPerPeriod,
            String decision,
            @Nullable String owner,
            @Nullable Integer deadlineDays,
            int replanFrom,
            List<PlanDocument.Why> reasons) {}

    /**
     * What observations have taught of the rate of a step in a segment.
     *
     * @param step the step's id
     * @param segment the segment's id
     * @param base the rate without any effort, 0 to 1
     * @param ceiling the rate that cannot be passed, 0 to 1
     * @param kappa the strength of effects; 1 as planned
     * @param strength as how many cases it weighs
     */
    record Learned(String step, String segment, double base, double ceiling, double kappa, double strength) {}

    /**
     * An observed rate.
     *
     * @param step the step's id
     * @param segment the segment's id
     * @param month from 1
     * @param count how many went on
     * @param sample among how many
     */
    record ObservedRate(String step, String segment, int month, double count, double sample) {}

    /**
     * An observed key figure.
     *
     * @param kpi its name
     * @param month from 1
     * @param value what was observed
     * @param sample on how many cases it rests
     */
    record ObservedKpi(String kpi, int month, double value, double sample) {}

    /**
     * Something that happened.
     *
     * @param event what
     * @param month from 1
     */
    record ObservedEvent(String event, int month) {}
}
