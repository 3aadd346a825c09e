package dev.gtm.rules.conclude;

import dev.gtm.outcome.TriggerWarning;
import dev.gtm.plan.WarningCode;
import dev.gtm.rules.situation.FieldChange;
import dev.gtm.rules.situation.MeasuredBehavior;
import dev.gtm.rules.situation.MeasuredMeans;
import dev.gtm.rules.situation.MeasuredPlan;
import dev.gtm.rules.situation.TriggerProfile;
import dev.gtm.rules.table.KpiUse;

/** What rules of the measure pack may say. */
public final class Measures extends Conclusions<MeasureConclusion> {

    /** Which figure follows a behavior. */
    public void follow(KpiUse use, MeasuredBehavior behavior) {
        take(new MeasureConclusion(use.id(), null, null));
    }

    /** That a behavior's own metric follows it. */
    public void ownMetric(MeasuredBehavior behavior) {
        take(new MeasureConclusion(MeasureConclusion.OWN, null, null));
    }

    /** Which figure counts a means. */
    public void count(KpiUse use, MeasuredMeans means) {
        take(new MeasureConclusion(use.id(), null, null));
    }

    /** What is wrong with a trigger. */
    public void warn(TriggerWarning warning, TriggerProfile trigger) {
        take(new MeasureConclusion(null, warning, null));
    }

    /** What is wrong with a means. */
    public void warn(WarningCode code, MeasuredMeans means) {
        take(new MeasureConclusion(null, null, code));
    }

    /** What is to be heeded when a field role changes. */
    public void warn(WarningCode code, FieldChange change) {
        take(new MeasureConclusion(null, null, code));
    }

    /** What is wrong with all that is measured. */
    public void warn(WarningCode code, MeasuredPlan plan) {
        take(new MeasureConclusion(null, null, code));
    }
}
