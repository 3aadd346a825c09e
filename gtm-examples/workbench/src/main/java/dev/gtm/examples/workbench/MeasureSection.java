package dev.gtm.examples.workbench;

import dev.gtm.outcome.Kpi;
import dev.gtm.outcome.KpiKind;
import dev.gtm.outcome.KpiUnit;
import dev.gtm.outcome.TriggerOutlook;
import dev.gtm.plan.Plan;
import org.jspecify.annotations.Nullable;

/** How we will know: the figures that follow the plan, and what re-opens it. */
final class MeasureSection {

    private final Plan plan;
    private final Phrases phrases;

    MeasureSection(Plan plan, Phrases phrases) {
        this.plan = plan;
        this.phrases = phrases;
    }

    void print(Lines lines) {
        var measurement = plan.measurement();
        if (measurement.kpis().isEmpty() && measurement.triggers().isEmpty()) {
            return;
        }
        lines.heading(phrases.of("heading.measure"));
        lines.paragraph("", phrases.of("measure.cadence", measurement.reviewMonths()));
        measurement.kpis().stream().filter(kpi -> kpi.kind() == KpiKind.OUTCOME).forEach(kpi -> print(kpi, lines));
        measurement.triggers().forEach(outlook -> print(outlook, lines));
    }

    private void print(Kpi kpi, Lines lines) {
        var definition = kpi.definition();
        var figures = kpi.planned() == null
                ? phrases.of("measure.kpi.target", value(kpi, kpi.baseline()), value(kpi, kpi.target()))
                : phrases.of("measure.kpi.planned", value(kpi, kpi.baseline()), value(kpi, kpi.planned()));
        lines.paragraph(
                "- ",
                phrases.of(
                        "measure.kpi",
                        kpi.id(),
                        phrases.of(definition.name()),
                        figures,
                        kpi.firstMonth(),
                        phrases.of(kpi.owner()),
                        definition.assumption() ? phrases.of("assumption") : ""));
    }

    private static String value(Kpi kpi, @Nullable Double value) {
        if (value == null) {
            return "–";
        }
        return kpi.definition().unit() == KpiUnit.SHARE ? Figures.percent(value) : Figures.plain(value);
    }

    private void print(TriggerOutlook outlook, Lines lines) {
        var trigger = outlook.trigger();
        var owner = trigger.owner() == null ? phrases.of("measure.nobody") : trigger.owner();
        var deadline = trigger.deadlineDays() == null
                ? phrases.of("measure.undated")
                : phrases.of("measure.days", trigger.deadlineDays());
        lines.paragraph(
                "- ",
                phrases.of("measure.trigger", trigger.id(), condition(outlook), trigger.decision(), owner, deadline));
        var odds = outlook.odds();
        if (odds.falseAlarm() != null) {
            lines.paragraph(
                    "  ",
                    phrases.of(
                            "measure.odds",
                            percent(odds.falseAlarm()),
                            percent(odds.falseAlarmOverHorizon()),
                            percent(odds.detectionAtBaseline()),
                            percent(odds.detectionAtHalf())));
        }
        if (!outlook.warnings().isEmpty()) {
            lines.paragraph(
                    "  ",
                    phrases.of(
                            "measure.warned",
                            phrases.list(outlook.warnings().stream()
                                    .map(phrases::label)
                                    .toList())));
        }
    }

    private String condition(TriggerOutlook outlook) {
        var trigger = outlook.trigger();
        if (trigger.event() != null) {
            return trigger.event();
        }
        boolean isShare = trigger.step() != null;
        boolean below = trigger.below() != null;
        Double level = below ? trigger.below() : trigger.above();
        return phrases.of(
                below ? "measure.below" : "measure.above",
                String.valueOf(trigger.kpi() == null ? trigger.step() : trigger.kpi()),
                level == null ? "–" : isShare ? Figures.percent(level) : Figures.plain(level),
                outlook.planned() == null || !isShare
                        ? ""
                        : phrases.of("measure.planned", Figures.percent(outlook.planned())),
                trigger.periods(),
                trigger.minSample(),
                trigger.fromMonth());
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "–" : Figures.percent(share);
    }
}
