package dev.gtm.rules.internal;

import dev.gtm.rules.table.RuleTables;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the rules of one pack conclude over many situations.
 *
 * @param whole whether the situations are all that the pack can meet
 * @param fired the rules that conclude something in one of them, by id
 * @param unclear the rules that ask for the absence of what differs between the situations, so that nothing can be said
 * @param within for each rule that fired, the others that conclude the same wherever it does
 * @param answers which facts were answered by a rule, and which by none
 */
public record RuleSpace(
        boolean whole, Set<String> fired, Set<String> unclear, Map<String, Set<String>> within, Answers answers) {

    public RuleSpace {
        fired = new TreeSet<>(fired);
        unclear = new TreeSet<>(unclear);
        within = new TreeMap<>(within);
    }

    static RuleSpace of(Pack pack, CompiledPack rules, RuleTables tables, Set<String> guards) {
        var answers = new Answers();
        var absences = rules.absences();
        var unclear = new TreeSet<String>();
        var fired = new TreeSet<String>();
        var within = new TreeMap<String, Set<String>>();
        for (var world : Worlds.of(pack, tables)) {
            absences.forEach((rule, types) -> {
                if (types.stream().anyMatch(world::varies)) {
                    unclear.add(rule);
                }
            });
            var concluded = concluded(rules, world, answers, guards);
            concluded.forEach((rule, its) -> {
                var wider = new TreeSet<String>();
                concluded.forEach((other, others) -> {
                    if (!other.equals(rule) && isWithin(its, others)) {
                        wider.add(other);
                    }
                });
                if (fired.add(rule)) {
                    within.put(rule, wider);
                } else {
                    within.getOrDefault(rule, wider).retainAll(wider);
                }
            });
        }
        fired.removeAll(unclear);
        within.keySet().removeAll(unclear);
        within.values().forEach(others -> others.removeAll(unclear));
        return new RuleSpace(Worlds.areAll(pack), fired, unclear, within, answers);
    }

    /** By rule and conclusion the situations in which it is drawn. */
    private static Map<String, Map<Object, BitSet>> concluded(
            CompiledPack rules, World world, Answers answers, Set<String> guards) {
        var places = world.places();
        answers.asked(world);
        var concluded = new TreeMap<String, Map<Object, BitSet>>();
        rules.run(world, (rule, matched, conclusion) -> {
            if (!guards.contains(rule)) {
                answers.answered(world, matched);
            }
            var where = concluded
                    .computeIfAbsent(rule, first -> new HashMap<>())
                    .computeIfAbsent(conclusion, first -> new BitSet());
            for (int situation : world.situations(matched, places)) {
                where.set(situation);
            }
        });
        return concluded;
    }

    private static boolean isWithin(Map<Object, BitSet> rule, Map<Object, BitSet> other) {
        return rule.entrySet().stream().allMatch(entry -> {
            var others = other.get(entry.getKey());
            if (others == null || others.cardinality() < entry.getValue().cardinality()) {
                return false;
            }
            var left = (BitSet) entry.getValue().clone();
            left.andNot(others);
            return left.isEmpty();
        });
    }
}
