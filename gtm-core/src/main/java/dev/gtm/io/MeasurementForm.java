package dev.gtm.io;

import dev.gtm.outcome.Kpi;
import dev.gtm.outcome.Measurement;
import dev.gtm.outcome.TriggerOutlook;

/** Puts what is measured into the form of {@link MeasurementDocument}. */
final class MeasurementForm {

    private final Wording wording;

    MeasurementForm(Wording wording) {
        this.wording = wording;
    }

    MeasurementDocument.Measurement of(Measurement measurement) {
        return new MeasurementDocument.Measurement(
                measurement.kpis().stream().map(this::kpi).toList(),
                measurement.triggers().stream().map(this::trigger).toList(),
                measurement.reviewMonths());
    }

    private MeasurementDocument.Kpi kpi(Kpi kpi) {
        var definition = kpi.definition();
        return new MeasurementDocument.Kpi(
                kpi.id(),
                kpi.kind(),
                kpi.behavior(),
                kpi.intervention(),
                wording.of(definition.definition()),
                kpi.planned(),
                wording.of(definition.name()),
                wording.of(definition.formula()),
                definition.unit(),
                definition.direction(),
                kpi.baseline(),
                kpi.target(),
                kpi.firstMonth(),
                kpi.fixedOn().toString(),
                wording.of(kpi.owner()),
                definition.source(),
                definition.assumption(),
                wording.reasons(kpi.reasons()));
    }

    private MeasurementDocument.Trigger trigger(TriggerOutlook outlook) {
        var trigger = outlook.trigger();
        var odds = outlook.odds();
        return new MeasurementDocument.Trigger(
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
                wording.reasons(outlook.reasons()));
    }
}
