package dev.gtm.rules.author;

import dev.gtm.rules.internal.Condition;
import dev.gtm.rules.internal.Matches;
import dev.gtm.rules.internal.RuleTree;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts how often the cases try each rule and each of its conditions. */
final class CoverageCount implements Matches.Tally {

    private final Map<String, RuleTree> rules;
    private final Map<String, int[]> byRule = new TreeMap<>(); // fired, silent
    private final IdentityHashMap<Object, int[]> byCondition = new IdentityHashMap<>(); // held, failed

    CoverageCount(Map<String, RuleTree> rules) {
        this.rules = new TreeMap<>(rules);
    }

    void add(RuleCase one, boolean fired) {
        var rule = rules.get(one.rule());
        if (rule != null) {
            count(byRule.computeIfAbsent(one.rule(), id -> new int[2]), fired);
            Matches.of(rule, one.facts(), this);
        }
    }

    @Override
    public void tried(Condition.Test test, boolean held) {
        count(byCondition.computeIfAbsent(test, key -> new int[2]), held);
    }

    @Override
    public void tried(Condition condition, boolean held) {
        count(byCondition.computeIfAbsent(condition, key -> new int[2]), held);
    }

    private static void count(int[] counts, boolean yes) {
        counts[yes ? 0 : 1]++;
    }

    /** The counts of the rules for which there are cases or should be. */
    Coverage coverage(List<String> ids) {
        return new Coverage(ids.stream().sorted().map(this::ofRule).toList());
    }

    private Coverage.OfRule ofRule(String id) {
        var counts = byRule.getOrDefault(id, new int[2]);
        var rule = rules.get(id);
        var conditions = new ArrayList<Coverage.OfCondition>();
        if (rule != null) {
            rule.conditions().forEach(condition -> collect(condition, conditions));
        }
        return new Coverage.OfRule(
                id, rule == null ? "" : rule.header().at(), counts[0] + counts[1], counts[0], counts[1], conditions);
    }

    /** Only what can fail is a condition: a pattern without tests binds a fact that is always there. */
    private void collect(Condition condition, List<Coverage.OfCondition> into) {
        if (condition instanceof Condition.Fact fact) {
            fact.tests().forEach(test -> into.add(of(test, test.text(), test.line(), test.expression() != null)));
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> collect(part, into));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> collect(part, into));
        } else if (condition instanceof Condition.Absent absent) {
            into.add(of(absent, "not " + type(absent.part()), absent.line(), true));
            collect(absent.part(), into);
        } else if (condition instanceof Condition.Present present) {
            into.add(of(present, "exists " + type(present.part()), present.line(), true));
            collect(present.part(), into);
        } else if (condition instanceof Condition.Obscure obscure) {
            into.add(of(obscure, obscure.text(), obscure.line(), false));
        }
    }

    private static String type(Condition condition) {
        return condition instanceof Condition.Fact fact ? fact.type().getSimpleName() : "( … )";
    }

    private Coverage.OfCondition of(Object condition, String text, int line, boolean analyzed) {
        var counts = byCondition.getOrDefault(condition, new int[2]);
        return new Coverage.OfCondition(text, line, counts[0], counts[1], analyzed);
    }
}
