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
 * @param lastFiredAt the last month at whose end it fired, or null
 * @param periods the periods that count and have ended
 */
public record TriggerAnswer(
        Trigger trigger,
        TriggerState state,
        @Nullable Double observed,
        double sample,
        @Nullable Integer firedAt,
        @Nullable Integer lastFiredAt,
        List<PeriodReading> periods) {

    public TriggerAnswer {
        periods = List.copyOf(periods);
    }

    /**
     * Whether it fired after a month and may re-open the plan: what the company did only prompts a look.
     *
     * @param month up to which the plan has been adapted already; 0 for never
     */
    public boolean reopensAfter(int month) {
        return lastFiredAt != null && lastFiredAt > month && trigger.kind() != KpiKind.ACTIVITY;
    }
}
