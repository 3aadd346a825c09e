package dev.gtm.outcome;

import dev.gtm.quantity.Sorted;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario does to the plan.
 *
 * @param scenario the scenario
 * @param levels the best levels in it, by intervention; empty if no levels keep to the limits
 * @param cost of these
 * @param patients at these, or null if there are none
 * @param keptPatients at the levels of the base plan, as far as they exist in it
 * @param keptCost of those
 * @param keptAffordable whether the base plan still keeps to the budget
 * @param fires the triggers whose figure would pass their level if the base plan were kept
 */
public record ScenarioOutcome(
        Scenario scenario,
        Map<String, Integer> levels,
        @Nullable BigDecimal cost,
        @Nullable Double patients,
        double keptPatients,
        BigDecimal keptCost,
        boolean keptAffordable,
        List<String> fires) {

    public ScenarioOutcome {
        levels = Sorted.map(levels);
        fires = List.copyOf(fires);
    }

    /** How many patients a year the base plan would forgo; null if no plan keeps to the limits, or the base plan costs more than the
     * budget and cannot be kept. Never below 0. */
    public @Nullable Double regret() {
        return patients == null || !keptAffordable ? null : Double.valueOf(Math.max(0, patients - keptPatients));
    }
}
