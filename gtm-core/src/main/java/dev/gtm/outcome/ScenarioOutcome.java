package dev.gtm.outcome;

import dev.gtm.investment.LimitNote;
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
 * @param regret what keeping the base plan would forgo against the best one, in what the plan strives for: patients a year, or
 *     money where it strives for net value or for the least cost. At least 0; null if no plan keeps to the limits, or the base
 *     plan cannot be kept because it costs more than the budget or brings fewer patients than are wanted
 * @param clashes why no levels keep to the limits; empty if some do
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
        @Nullable Double regret,
        List<LimitNote> clashes,
        List<String> fires) {

    public ScenarioOutcome {
        levels = Sorted.map(levels);
        clashes = List.copyOf(clashes);
        fires = List.copyOf(fires);
    }
}
