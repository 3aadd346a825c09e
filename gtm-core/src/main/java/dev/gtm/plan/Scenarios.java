package dev.gtm.plan;

import dev.gtm.outcome.ScenarioOutcome;
import java.util.List;

/**
 * A plan held against the futures of its brief.
 *
 * @param plan the plan without any of them
 * @param outcomes what each of them does to it, by id
 */
public record Scenarios(Plan plan, List<ScenarioOutcome> outcomes) {

    public Scenarios {
        outcomes = List.copyOf(outcomes);
    }

    /** The interventions that the plan funds and so does the best plan of every scenario, by id: moves without regret. */
    public List<String> noRegret() {
        var funded = plan.funded();
        if (funded == null) {
            return List.of();
        }
        return funded.levels().entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(one -> one.getKey())
                .filter(id ->
                        outcomes.stream().allMatch(outcome -> outcome.levels().getOrDefault(id, 0) > 0))
                .toList();
    }
}
