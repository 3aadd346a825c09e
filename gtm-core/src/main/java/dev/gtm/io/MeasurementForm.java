package dev.gtm.io;

import dev.gtm.evidence.Reason;
import dev.gtm.language.Language;
import dev.gtm.outcome.Kpi;
import dev.gtm.outcome.Measurement;
import dev.gtm.outcome.TriggerOutlook;
import java.util.List;
import java.util.function.Function;

/** Puts what is measured into the form of {@link PlanDocument}. */
final class MeasurementForm {

    private final Language language;
    private final Function<List<Reason>, List<PlanDocument.Why>> reasons;

    MeasurementForm(Language language, Function<List<Reason>, List<PlanDocument.Why>> reasons) {
        this.language = language;
        this.reasons = reasons;
    }

    PlanDocument.Measurement of(Measurement measurement) {
        return new PlanDocument.Measurement(
                measurement.kpis().stream().map(this::kpi).toList(),
                measurement.triggers().stream().map(this::trigger).toList(),
                measurement.reviewMonths());
    }

    private PlanDocument.Kpi kpi(Kpi kpi) {
        var definition = kpi.definition();
        return new PlanDocument.Kpi(
                kpi.id(),
                kpi.kind(),
                kpi.behavior(),
                kpi.intervention(),
                definition.definition().in(language),
                kpi.planned(),
                definition.name().in(language),
                definition.formula().in(language),
                definition.unit(),
                definition.direction(),
                kpi.baseline(),
                kpi.target(),
                kpi.firstMonth(),
                kpi.fixedOn().toString(),
                kpi.owner().in(language),
                definition.source(),
                definition.assumption(),
                reasons.apply(kpi.reasons()));
    }

    private PlanDocument.Trigger trigger(TriggerOutlook outlook) {
        var trigger = outlook.trigger();
        var odds = outlook.odds();
        return new PlanDocument.Trigger(
                trigger.id(),
                outlook.planned(),
                odds.falseAlarm(),
                odds.falseAlarmOverHorizon(),
                odds.detectionAtBaseline(),
                odds.detectionAtHalf(),
                outlook.warnings(),
                outlook.baseline(),
                outlook.enteringPerPeriod(),
                trigger.decision(),
                trigger.owner(),
                trigger.deadlineDays(),
                trigger.replanFrom(),
                reasons.apply(outlook.reasons()));
    }
}
