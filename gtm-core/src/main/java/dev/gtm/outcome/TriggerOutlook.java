package dev.gtm.outcome;

import dev.gtm.evidence.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trigger as the plan carries it: what is expected of its figure, and how far it can be trusted.
 *
 * @param trigger the trigger of the brief
 * @param planned the value of its figure if everything goes as planned, or null if the plan knows none
 * @param baseline the value before the plan, or null if none is known
 * @param enteringPerPeriod how many patients come to its step in a period as planned, or null if it has no step
 * @param odds how often it would fire
 * @param warnings what is wrong with it
 * @param reasons why it is warned of
 */
public record TriggerOutlook(
        Trigger trigger,
        @Nullable Double planned,
        @Nullable Double baseline,
        @Nullable Double enteringPerPeriod,
        TriggerOdds odds,
        List<TriggerWarning> warnings,
        List<Reason> reasons) {

    public TriggerOutlook {
        warnings = List.copyOf(warnings);
        reasons = List.copyOf(reasons);
    }

    /** The same with what rules warn of. */
    public TriggerOutlook warned(List<TriggerWarning> newWarnings, List<Reason> newReasons) {
        var sorted = new ArrayList<>(newWarnings);
        sorted.sort(null);
        return new TriggerOutlook(
                trigger,
                planned,
                baseline,
                enteringPerPeriod,
                odds,
                sorted.stream().distinct().toList(),
                newReasons);
    }
}
