package dev.gtm.examples.workbench;

import dev.gtm.investment.Funded;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.LimitNote;
import dev.gtm.investment.SizingStatus;
import dev.gtm.language.Language;
import dev.gtm.outcome.ScenarioOutcome;
import dev.gtm.outcome.Trigger;
import dev.gtm.plan.Scenarios;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A plan held against other futures, as a page: what each does to it, what would then be better, and what is right in all. */
final class ScenariosPage {

    /** Regrets below this many patients a year are none: no curve is known so well. */
    private static final double NOBODY = 0.05;

    private final Scenarios scenarios;
    private final Phrases phrases;

    ScenariosPage(Scenarios scenarios, Language language) {
        this.scenarios = scenarios;
        this.phrases = new Phrases(language);
    }

    String text() {
        var lines = new Lines();
        var brief = scenarios.plan().brief();
        lines.paragraph("", brief.title() == null ? brief.id() : brief.title());
        lines.heading(phrases.of("scenarios.heading"));
        var plan = scenarios.plan();
        if (scenarios.outcomes().isEmpty() || plan.investment().status() == SizingStatus.NOT_SIZED) {
            return lines.paragraph("", phrases.of("scenarios.none")).toString();
        }
        var funded = plan.funded();
        lines.paragraph(
                "",
                funded == null
                        ? phrases.of(
                                "scenarios.base.none", clashes(plan.investment().clashes()))
                        : phrases.of("scenarios.base", Figures.patients(funded.patients())));
        var base = funded == null ? new Funded(Map.of(), BigDecimal.ZERO, 0, Map.of()) : funded;
        scenarios.outcomes().forEach(outcome -> print(outcome, base, funded != null, lines));
        lines.heading(phrases.of("scenarios.heading.noRegret"));
        var noRegret = scenarios.noRegret();
        lines.paragraph("", phrases.of(noRegret.isEmpty() ? "scenarios.noRegret.none" : "scenarios.noRegret"));
        noRegret.forEach(id -> lines.paragraph("- ", always(id, base)));
        return lines.blank()
                .paragraph("", phrases.of(scenarios.plan().notice()))
                .toString();
    }

    private void print(ScenarioOutcome outcome, Funded base, boolean isKept, Lines lines) {
        var scenario = outcome.scenario();
        var label = scenario.label();
        lines.paragraph(
                "- ",
                label == null
                        ? scenario.id()
                        : phrases.of("scenarios.name", scenario.id(), Phrases.capitalized(label)));
        if (!isKept) {
            lines.paragraph("  ", best(outcome, base));
            return;
        }
        lines.paragraph("  ", kept(outcome, base) + phrases.of("scenarios.next") + best(outcome, base));
        lines.paragraph("  ", fires(outcome.fires()));
    }

    private String clashes(List<LimitNote> notes) {
        return notes.stream()
                .map(note -> phrases.of(note.because()))
                .collect(Collectors.joining(phrases.of("scenarios.next")));
    }

    private String kept(ScenarioOutcome outcome, Funded base) {
        // of the figures as they are printed, so that the reader's own subtraction comes out
        double change = Math.rint(outcome.keptPatients()) - Math.rint(base.patients());
        var compared = change == 0
                ? phrases.of("scenarios.same")
                : phrases.of(
                        change < 0 ? "scenarios.fewer" : "scenarios.more",
                        Figures.patients(Math.abs(change)),
                        Figures.wholePercent(Math.abs(change) / base.patients()));
        return phrases.of(cannotStay(outcome), Figures.patients(outcome.keptPatients()), compared);
    }

    private static String cannotStay(ScenarioOutcome outcome) {
        if (!outcome.keptAffordable()) {
            return "scenarios.kept.dear";
        }
        return outcome.regret() == null && outcome.patients() != null ? "scenarios.kept.few" : "scenarios.kept";
    }

    private String best(ScenarioOutcome outcome, Funded base) {
        var patients = outcome.patients();
        if (patients == null) {
            return phrases.of("scenarios.infeasible", clashes(outcome.clashes()));
        }
        var changes = changes(outcome, base);
        var regret = outcome.regret();
        if (changes.isEmpty() || regret != null && regret < NOBODY) {
            return phrases.of("scenarios.stays");
        }
        if (regret == null) {
            return phrases.of("scenarios.best", Figures.patients(patients), phrases.list(changes));
        }
        var brief = scenarios.plan().brief();
        return switch (brief.objective()) {
            case PATIENTS -> phrases.of("scenarios.regret", Figures.few(regret), phrases.list(changes));
            case NET_VALUE ->
                phrases.of("scenarios.regret.value", Figures.patients(regret), brief.currency(), phrases.list(changes));
            case COST_FOR_PATIENTS ->
                phrases.of("scenarios.regret.cost", Figures.patients(regret), brief.currency(), phrases.list(changes));
        };
    }

    /** What would be done otherwise than planned; what is gone in this future is not told again. */
    private List<String> changes(ScenarioOutcome outcome, Funded base) {
        var changes = new ArrayList<String>();
        outcome.levels().forEach((id, is) -> {
            int was = base.levels().getOrDefault(id, 0);
            if (is != was) {
                changes.add(phrases.of(
                        is == 0 ? "scenarios.stop" : was == 0 ? "scenarios.start" : "scenarios.change",
                        name(id),
                        String.valueOf(was),
                        String.valueOf(is),
                        unit(id)));
            }
        });
        return changes;
    }

    private String fires(List<String> ids) {
        if (ids.isEmpty()) {
            return phrases.of("scenarios.unnoticed");
        }
        var named = scenarios.plan().brief().triggers().stream()
                .filter(trigger -> ids.contains(trigger.id()))
                .map(this::named)
                .toList();
        return phrases.of("scenarios.fires", phrases.list(named));
    }

    private String named(Trigger trigger) {
        return trigger.kpi() == null ? trigger.id() : phrases.of("scenarios.item", trigger.id(), trigger.kpi());
    }

    private String always(String id, Funded base) {
        int least = base.levels().getOrDefault(id, 0);
        for (var outcome : scenarios.outcomes()) {
            least = Math.min(least, outcome.levels().getOrDefault(id, 0));
        }
        int floor = scenarios.plan().brief().limits().floors().getOrDefault(id, 0);
        return phrases.of(
                floor >= least ? "scenarios.always.floor" : "scenarios.always",
                name(id),
                String.valueOf(least),
                unit(id));
    }

    private Optional<Intervention> intervention(String id) {
        return scenarios.plan().brief().interventions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private String name(String id) {
        return intervention(id)
                .map(Intervention::label)
                .map(label -> phrases.of("scenarios.item", id, label))
                .orElse(id);
    }

    private String unit(String id) {
        return intervention(id)
                .map(one -> one.isCountedInFte() ? one.unit() : "× " + one.unit())
                .orElse("");
    }
}
