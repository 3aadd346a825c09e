package dev.gtm.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What observations say of a trigger.
 *
 * @param trigger the trigger of the brief
 * @param state what they say
 * @param observed the value over the periods that fired it, else in the last period with a sample; null if there is none
 * @param sample on how many cases that value rests
 * @param firedAt the month at whose end it first fired, or null
 * @param periods the periods that count and have ended
 */
public record TriggerAnswer(
        Trigger trigger,
        TriggerState state,
        @Nullable Double observed,
        double sample,
        @Nullable Integer firedAt,
        List<PeriodReading> periods) {

    public TriggerAnswer {
        periods = List.copyOf(periods);
    }

    /** Whether it fired and may re-open the plan: what the company did only prompts a look. */
    public boolean reopens() {
        return state == TriggerState.FIRED && trigger.kind() != KpiKind.ACTIVITY;
    }
}
