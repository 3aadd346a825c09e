package dev.gtm.examples.workbench;

import dev.gtm.language.Language;
import dev.gtm.outcome.MeasurePolicy;
import dev.gtm.outcome.Movement;
import dev.gtm.outcome.RateUpdate;
import dev.gtm.outcome.TriggerAnswer;
import dev.gtm.plan.Adaptation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What observations make of a plan, as a page: what changes, which trigger says so, and what was planned and observed. */
final class AdaptationPage {

    private static final double POINTS = 100;

    private final Adaptation adaptation;
    private final MeasurePolicy policy;
    private final Phrases phrases;

    AdaptationPage(Adaptation adaptation, MeasurePolicy policy, Language language) {
        this.adaptation = adaptation;
        this.policy = policy;
        this.phrases = new Phrases(language);
    }

    String text() {
        var lines = new Lines();
        var brief = adaptation.plan().brief();
        lines.paragraph("", brief.title() == null ? brief.id() : brief.title());
        new ChangeSection(adaptation, policy, phrases).print(lines);
        if (!adaptation.triggers().isEmpty()) {
            lines.heading(phrases.of("adapt.heading.triggers"));
            adaptation.triggers().forEach(answer -> print(answer, lines));
        }
        unwatched(lines);
        if (!adaptation.rates().isEmpty()) {
            lines.heading(phrases.of("adapt.heading.rates"));
            adaptation.rates().forEach(update -> print(update, lines));
        }
        if (!adaptation.movements().isEmpty()) {
            lines.heading(phrases.of("adapt.heading.worked"));
            byRate().values().forEach(movements -> print(movements, lines));
            lines.blank().paragraph("", phrases.of("adapt.learn"));
        }
        lines.blank().paragraph("", phrases.of(adaptation.plan().notice()));
        return lines.toString();
    }

    /** The movements of each rate together: where several interventions act on it, it is one movement that they share. */
    private Map<String, List<Movement>> byRate() {
        return adaptation.movements().stream()
                .collect(Collectors.groupingBy(
                        movement -> movement.step() + "/" + movement.segment(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** Events that no trigger names change nothing, which may be a slip of the pen. */
    private void unwatched(Lines lines) {
        var watched = adaptation.triggers().stream()
                .map(answer -> String.valueOf(answer.trigger().event()))
                .toList();
        adaptation.plan().memory().observed().events().stream()
                .filter(event -> !watched.contains(event.event()))
                .forEach(event -> lines.paragraph("! ", phrases.of("adapt.unwatched", event.event(), event.month())));
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
                        remark(update)));
    }

    /** How far the observed rate can be trusted: few cases, chance, or news that the model did not allow for. */
    private String remark(RateUpdate update) {
        var warning = update.warning();
        var said = warning == null ? "" : phrases.of("adapt.rate.warning", phrases.label(warning));
        if (update.isOutweighed()) {
            return said + phrases.of("adapt.rate.few");
        }
        return update.isSurprising() ? said + phrases.of("adapt.rate.surprising") : said;
    }

    private void print(List<Movement> movements, Lines lines) {
        var one = movements.get(0);
        var acting = movements.stream().map(Movement::intervention).toList();
        lines.paragraph(
                "- ",
                phrases.of(
                        acting.size() == 1 ? "adapt.moved" : "adapt.moved.shared",
                        one.step() + "/" + one.segment(),
                        phrases.list(acting),
                        Figures.points(one.planned() * POINTS),
                        Figures.points(one.observed() * POINTS),
                        Figures.points(one.interval().low() * POINTS),
                        Figures.points(one.interval().high() * POINTS)));
    }
}
