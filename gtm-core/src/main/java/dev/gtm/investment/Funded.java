package dev.gtm.investment;

import dev.gtm.quantity.Sorted;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Levels of interventions, and what comes of them in 12 months.
 *
 * @param levels by the intervention's id, one for each
 * @param cost of all levels
 * @param patients who come through the whole journey
 * @param rates by segment and step, 0 to 1
 */
public record Funded(
        Map<String, Integer> levels, BigDecimal cost, double patients, Map<String, Map<String, Double>> rates) {

    public Funded {
        levels = Sorted.map(levels);
        var copies = new TreeMap<String, Map<String, Double>>();
        rates.forEach((segment, ofSegment) -> copies.put(segment, Sorted.map(ofSegment)));
        rates = Sorted.map(copies);
    }

    /**
     * What comes of some levels.
     *
     * @param levels by the intervention's id; 0 where absent, and those of no intervention of the model are left out
     * @throws IllegalStateException if an intervention above 0 has no price
     */
    public static Funded at(ResponseModel model, Map<String, Integer> levels) {
        var kept = new HashMap<String, Integer>();
        var cost = BigDecimal.ZERO;
        for (var one : model.interventions()) {
            int level = levels.getOrDefault(one.id(), 0);
            kept.put(one.id(), level);
            cost = level == 0 ? cost : cost.add(one.cost(level).amount());
        }
        return new Funded(kept, cost, model.patients(kept), model.rates(kept));
    }
}
