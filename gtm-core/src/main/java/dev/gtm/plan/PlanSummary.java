package dev.gtm.plan;

import dev.gtm.outcome.Memory;
import dev.gtm.quantity.Sorted;
import java.util.List;
import java.util.Map;

/**
 * As much of a plan as it takes to go on from it and to compare it with another: what is read back from its JSON.
 *
 * @param brief the brief's id
 * @param briefHash equal hashes, equal briefs
 * @param ruleBookHash equal hashes, equal rules
 * @param seed of everything that was drawn
 * @param levels by intervention; empty if nothing was sized
 * @param infeasible whether no levels kept to the limits
 * @param unsized whether there were candidates and nobody sized them
 * @param memory what it has learned
 * @param facts what it says, in words and figures that can be compared
 * @param rules the ids of the rules behind what it says, sorted; nothing where no rule spoke
 */
public record PlanSummary(
        String brief,
        String briefHash,
        String ruleBookHash,
        long seed,
        Map<String, Integer> levels,
        boolean infeasible,
        boolean unsized,
        Memory memory,
        Map<PlanFact, String> facts,
        Map<PlanFact, List<String>> rules) {

    public PlanSummary {
        levels = Sorted.map(levels);
        facts = Sorted.map(facts);
        rules = Sorted.map(rules);
    }
}
