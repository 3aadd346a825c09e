package dev.gtm.rules.author;

import dev.gtm.rules.internal.Condition;
import dev.gtm.rules.internal.RuleTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which components of which facts the conditions of a rule read; a change of any other cannot make it fire. */
final class Reads {

    private final Map<String, Class<?>> named = new HashMap<>();
    private final Map<Class<?>, Set<String>> read = new HashMap<>();

    private Reads() {}

    static Reads of(RuleTree rule) {
        var reads = new Reads();
        rule.conditions().forEach(reads::name);
        rule.conditions().forEach(reads::note);
        return reads;
    }

    /** The components of a fact that the rule reads, in order of name. */
    Set<String> of(Object fact) {
        return read.getOrDefault(fact.getClass(), Set.of());
    }

    private void name(Condition condition) {
        if (condition instanceof Condition.Fact fact && fact.name() != null) {
            named.put(fact.name(), fact.type());
        }
        parts(condition).forEach(this::name);
    }

    private void note(Condition condition) {
        if (condition instanceof Condition.Fact fact) {
            for (var test : fact.tests()) {
                var expression = test.expression();
                if (expression != null) {
                    note(fact.type(), expression.membersOf(null));
                    named.forEach((name, type) -> note(type, expression.membersOf(name)));
                }
            }
        }
        parts(condition).forEach(this::note);
    }

    private void note(Class<?> type, Set<String> members) {
        read.computeIfAbsent(type, first -> new TreeSet<>()).addAll(members);
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts();
        }
        if (condition instanceof Condition.Any any) {
            return any.parts();
        }
        if (condition instanceof Condition.Absent absent) {
            return List.of(absent.part());
        }
        return condition instanceof Condition.Present present ? List.of(present.part()) : List.of();
    }
}
