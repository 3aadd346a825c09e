package dev.gtm.io;

import dev.gtm.investment.LimitKind;
import dev.gtm.language.Language;
import dev.gtm.outcome.ScenarioOutcome;
import dev.gtm.plan.Scenarios;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan held against the scenarios of its brief, as it stands in JSON.
 *
 * @param brief the brief's id
 * @param base the plan without any of them
 * @param scenarios what each of them does to it
 * @param noRegret the interventions that are funded in all of them
 */
record ScenarioDocument(String brief, Base base, List<One> scenarios, List<String> noRegret) {

    record Base(
            Map<String, Integer> levels,
            @Nullable BigDecimal cost,
            @Nullable Double patients) {}

    record One(
            String id,
            @Nullable String label,
            Map<String, Integer> levels,
            @Nullable BigDecimal cost,
            @Nullable Double patients,
            double keptPatients,
            BigDecimal keptCost,
            boolean keptAffordable,
            @Nullable Double regret,
            List<String> triggers,
            List<Clash> clashes) {}

    record Clash(LimitKind kind, String subject, String because) {}

    static ScenarioDocument of(Scenarios all, Language language) {
        var funded = all.plan().funded();
        return new ScenarioDocument(
                all.plan().brief().id(),
                new Base(
                        funded == null ? Map.of() : funded.levels(),
                        funded == null ? null : funded.cost(),
                        funded == null ? null : funded.patients()),
                all.outcomes().stream().map(outcome -> one(outcome, language)).toList(),
                all.noRegret());
    }

    private static One one(ScenarioOutcome outcome, Language language) {
        return new One(
                outcome.scenario().id(),
                outcome.scenario().label(),
                outcome.levels(),
                outcome.cost(),
                outcome.patients(),
                outcome.keptPatients(),
                outcome.keptCost(),
                outcome.keptAffordable(),
                outcome.regret(),
                outcome.fires(),
                outcome.clashes().stream()
                        .map(note -> new Clash(
                                note.kind(), note.subject(), note.because().in(language)))
                        .toList());
    }
}
