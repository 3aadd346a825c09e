package dev.gtm.rules.author;

import dev.gtm.rules.internal.Matches;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.internal.RuleTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Facts that a pack is asked about.
 *
 * @param facts those of the brief, which may be changed
 * @param rows those of the tables
 */
record Situation(List<Object> facts, List<Object> rows) {

    Situation {
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
    }

    static Situation of(RuleSet rules, Pack pack, List<Object> facts) {
        return new Situation(facts, List.copyOf(rules.background(pack)));
    }

    List<Object> all() {
        var all = new ArrayList<>(rows);
        all.addAll(facts);
        return all;
    }

    Matches match(RuleTree rule) {
        return Matches.of(rule, all());
    }

    /** The same with a fact in place of another; a row of a table only where it is one. */
    Situation with(Object before, Object after) {
        return new Situation(replaced(facts, before, after), replaced(rows, before, after));
    }

    Situation without(Object fact) {
        return new Situation(
                facts.stream().filter(one -> !one.equals(fact)).toList(),
                rows.stream().filter(one -> !one.equals(fact)).toList());
    }

    Situation and(Object fact) {
        var more = new ArrayList<>(facts);
        more.add(fact);
        return new Situation(more, rows);
    }

    boolean isRow(Object fact) {
        return rows.contains(fact);
    }

    private static List<Object> replaced(List<Object> facts, Object before, Object after) {
        return facts.stream().map(one -> one.equals(before) ? after : one).toList();
    }
}
