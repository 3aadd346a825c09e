package dev.gtm.rules.conclude;

import dev.gtm.outcome.TriggerWarning;
import dev.gtm.plan.WarningCode;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of the measure pack concludes. Exactly one of them is there.
 *
 * @param use the id of a row of the table of uses, or {@value #OWN} for the behavior's own metric
 * @param trigger what is wrong with a trigger
 * @param code what is wrong with what is measured as a whole
 */
public record MeasureConclusion(
        @Nullable String use,
        @Nullable TriggerWarning trigger,
        @Nullable WarningCode code) {

    /** The metric that the brief gives a behavior, which stands in no table. */
    public static final String OWN = "OWN";
}
