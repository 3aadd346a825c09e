package dev.gtm.investment;

import dev.gtm.quantity.Sorted;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Levels of interventions, and what comes of them in 12 months.
 *
 * @param levels by the intervention's id, one for each
 * @param cost of all levels and of the systems that they require
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
     * @param systems with a price, that interventions may require
     * @param levels by the intervention's id; 0 where absent, and those of no intervention of the model are left out
     */
    public static Funded at(ResponseModel model, List<EnablingSystem> systems, Map<String, Integer> levels) {
        var kept = new HashMap<String, Integer>();
        model.interventions().forEach(one -> kept.put(one.id(), levels.getOrDefault(one.id(), 0)));
        var cost = new Outlay(model.interventions(), systems).of(kept);
        return new Funded(kept, cost, model.patients(kept), model.rates(kept));
    }
}
