package dev.gtm.examples.workbench;

import dev.gtm.language.Language;
import dev.gtm.outcome.Movement;
import dev.gtm.outcome.RateUpdate;
import dev.gtm.outcome.TriggerAnswer;
import dev.gtm.plan.Adaptation;

/** What observations make of a plan, as a page: what changes, which trigger says so, and what was planned and observed. */
final class AdaptationPage {

    private static final double POINTS = 100;

    private final Adaptation adaptation;
    private final Phrases phrases;

    AdaptationPage(Adaptation adaptation, Language language) {
        this.adaptation = adaptation;
        this.phrases = new Phrases(language);
    }

    String text() {
        var lines = new Lines();
        var brief = adaptation.plan().brief();
        lines.paragraph("", brief.title() == null ? brief.id() : brief.title());
        lines.heading(phrases.of("adapt.heading.diff"));
        if (adaptation.diff().isEmpty()) {
            lines.paragraph("", phrases.of("adapt.same"));
        }
        adaptation
                .diff()
                .changes()
                .forEach(change -> lines.paragraph(
                        "- ",
                        phrases.of("adapt.change", phrases.label(change.because()), phrases.of(change.detail()))));
        adaptation
                .warnings()
                .forEach(warning -> lines.paragraph("! ", warning.subject() + ": " + phrases.of(warning.text())));
        if (!adaptation.triggers().isEmpty()) {
            lines.heading(phrases.of("adapt.heading.triggers"));
            adaptation.triggers().forEach(answer -> print(answer, lines));
        }
        if (!adaptation.rates().isEmpty()) {
            lines.heading(phrases.of("adapt.heading.rates"));
            adaptation.rates().forEach(update -> print(update, lines));
        }
        if (!adaptation.movements().isEmpty()) {
            lines.heading(phrases.of("adapt.heading.worked"));
            adaptation.movements().forEach(movement -> print(movement, lines));
            lines.blank().paragraph("", phrases.of("adapt.learn"));
        }
        lines.blank().paragraph("", phrases.of(adaptation.plan().notice()));
        return lines.toString();
    }

    private void print(TriggerAnswer answer, Lines lines) {
        var trigger = answer.trigger();
        boolean isShare = trigger.step() != null;
        var observed = answer.observed();
        var figure = observed == null
                ? ""
                : phrases.of(
                        isShare ? "adapt.figure" : "adapt.readings",
                        isShare ? Figures.percent(observed) : Figures.plain(observed),
                        isShare ? Figures.few(answer.sample()) : Figures.plain(answer.sample()));
        var when = answer.firedAt() == null ? "" : phrases.of("adapt.firedAt", answer.firedAt());
        lines.paragraph(
                "- ",
                phrases.of(
                        "adapt.trigger",
                        trigger.id(),
                        trigger.kpi() == null ? String.valueOf(trigger.event()) : trigger.kpi(),
                        phrases.label(answer.state()),
                        when,
                        figure));
        if (answer.reopensAfter(0)) {
            lines.paragraph(
                    "  ",
                    phrases.of(
                            "adapt.decide",
                            trigger.decision(),
                            trigger.owner() == null ? phrases.of("measure.nobody") : trigger.owner(),
                            trigger.deadlineDays() == null
                                    ? phrases.of("measure.undated")
                                    : phrases.of("measure.days", trigger.deadlineDays())));
        }
    }

    private void print(RateUpdate update, Lines lines) {
        var warning = update.warning();
        lines.paragraph(
                "- ",
                phrases.of(
                        "adapt.rate",
                        update.learned().step() + "/" + update.learned().segment(),
                        Figures.percent(update.planned()),
                        Figures.percent(update.observed()),
                        Figures.few(update.sample()),
                        Figures.percent(update.interval().low()),
                        Figures.percent(update.interval().high()),
                        Figures.percent(update.updated()),
                        warning == null ? "" : phrases.of("adapt.rate.warning", phrases.label(warning))));
    }

    private void print(Movement movement, Lines lines) {
        var about = movement.intervention() + ", " + movement.step() + "/" + movement.segment();
        lines.paragraph(
                "- ",
                phrases.of(
                        "adapt.moved",
                        about,
                        Figures.points(movement.planned() * POINTS),
                        Figures.points(movement.observed() * POINTS),
                        Figures.points(movement.interval().low() * POINTS),
                        Figures.points(movement.interval().high() * POINTS),
                        movement.isSeparable() ? "" : phrases.of("adapt.shared", phrases.list(movement.sharedWith()))));
    }
}
