package dev.gtm.rules.author;

import dev.gtm.rules.internal.Condition;
import dev.gtm.rules.internal.Matches.Stop;
import dev.gtm.rules.internal.Meaning;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.internal.RuleTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the fewest changes of facts with which a rule fires. First every single change is tried: each component that the
 * rule tests, of each fact of the brief, with every value that {@link Values} knows. Only if none suffices, a search goes
 * condition by condition, always at the one that stops the rule; it is narrow on purpose, so that several changes are the
 * fewest found, not always the fewest there are. What is found is tried out with the engine before anybody is told.
 */
final class Repairs {

    private static final int MOST_CHANGES = 8;
    private static final int WIDTH = 12;

    private static final Comparator<Repaired> NEAREST_FIRST = Comparator.comparingInt((Repaired one) ->
                    one.stop() == null ? Integer.MIN_VALUE : -one.stop().passed())
            .thenComparingInt(one -> one.stop() == null ? 0 : one.stop().failing())
            .thenComparingDouble(Repaired::size)
            .thenComparing(one -> one.changes().toString());

    private final RuleSet rules;
    private final RuleTree rule;
    private final Map<String, Record> plain;
    private final Reads reads;

    Repairs(RuleSet rules, RuleTree rule) {
        this.rules = rules.withoutRows();
        this.rule = rule;
        this.plain = PlainFacts.of(rule);
        this.reads = Reads.of(rule);
    }

    /** Facts that were changed, and how. */
    record Repaired(
            Situation situation,
            List<FactChange> changes,
            double size,
            @Nullable Stop stop) {}

    /** The fewest changes after which the rule fires; null if the search finds none. */
    @Nullable
    Repaired smallest(Situation situation) {
        var now = new Repaired(situation, List.of(), 0, situation.match(rule).nearest());
        var single = now.stop() == null ? null : single(now);
        return single == null ? searched(now) : single;
    }

    /** The smallest single change of a fact of the brief; null if there is none. */
    private @Nullable Repaired single(Repaired from) {
        var values = new Values(from.situation().facts());
        var changed = new ArrayList<Repaired>();
        for (var fact : from.situation().facts()) {
            changes(values, fact, reads.of(fact)).forEach(change -> add(from, fact, change, changed));
        }
        return changed.stream()
                .filter(one -> one.stop() == null)
                .sorted(NEAREST_FIRST)
                .filter(one -> fires(one.situation()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Repaired searched(Repaired from) {
        var tried = new LinkedHashSet<Situation>();
        var level = List.of(from);
        for (int i = 0; i <= MOST_CHANGES; i++) {
            for (var one : level) {
                if (one.stop() == null && fires(one.situation())) {
                    return one;
                }
            }
            level = level.stream()
                    .flatMap(one -> next(one).stream())
                    .filter(one -> tried.add(one.situation()))
                    .sorted(NEAREST_FIRST)
                    .limit(WIDTH)
                    .toList();
        }
        return null;
    }

    /** Whether the engine fires the rule. */
    boolean fires(Situation situation) {
        return rules.conclude(rule.header().pack(), Object.class, situation.all()).stream()
                .anyMatch(one -> one.reason().rule().equals(rule.header().id()));
    }

    /** Every situation in which the condition that stops the rule is mended by one change. */
    List<Repaired> next(Repaired from) {
        var stop = from.stop();
        if (stop == null) {
            return List.of();
        }
        return switch (stop.cause()) {
            case NO_FACT -> added(from, stop);
            case TEST_FAILED -> changed(from, stop);
            case NOT_ABSENT -> absent(from, stop);
            case UNKNOWN -> List.of();
        };
    }

    private List<Repaired> added(Repaired from, Stop stop) {
        var type = ((Condition.Fact) stop.condition()).type();
        return plain.values().stream()
                .filter(type::isInstance)
                .map(fact -> after(
                        from,
                        from.situation().and(fact),
                        new FactChange(Values.type(fact), "", FactChange.NOTHING, fact.toString()),
                        1))
                .toList();
    }

    private List<Repaired> changed(Repaired from, Stop stop) {
        var test = Objects.requireNonNull(stop.test());
        var fact = Objects.requireNonNull(stop.fact());
        var expression = test.expression();
        if (expression == null) {
            return List.of();
        }
        var values = new Values(surroundings(from, stop));
        var repaired = new ArrayList<Repaired>();
        for (var change : changes(values, fact, expression.membersOf(null))) {
            if (Boolean.TRUE.equals(new Meaning(change.fact(), stop.bound()).holds(test))) {
                add(from, fact, change, repaired);
            }
        }
        stop.bound()
                .forEach((name, bound) -> changes(values, bound, expression.membersOf(name)).stream()
                        .filter(change -> {
                            var names = new HashMap<>(stop.bound());
                            names.put(name, change.fact());
                            return Boolean.TRUE.equals(new Meaning(fact, names).holds(test));
                        })
                        .forEach(change -> add(from, bound, change, repaired)));
        boolean anyOfBrief = repaired.stream()
                .anyMatch(one -> one.situation().rows().equals(from.situation().rows()));
        return anyOfBrief
                ? repaired.stream()
                        .filter(one ->
                                one.situation().rows().equals(from.situation().rows()))
                        .toList()
                : repaired;
    }

    /** Either the facts of the brief no longer ask for what must not be there, or it is taken away. */
    private List<Repaired> absent(Repaired from, Stop stop) {
        var culprit = Objects.requireNonNull(stop.fact());
        var repaired = new ArrayList<Repaired>();
        var change = new FactChange(Values.type(culprit), "", culprit.toString(), FactChange.NOTHING);
        repaired.add(after(from, from.situation().without(culprit), change, 1));
        var values = new Values(surroundings(from, stop));
        for (var test : tests(stop.condition())) {
            var expression = test.expression();
            if (expression != null) {
                stop.bound()
                        .forEach((name, bound) -> changes(values, bound, expression.membersOf(name))
                                .forEach(one -> add(from, bound, one, repaired)));
                changes(values, culprit, expression.membersOf(null)).stream()
                        .filter(one -> !from.situation().isRow(culprit))
                        .forEach(one -> add(from, culprit, one, repaired));
            }
        }
        return repaired;
    }

    private static List<Condition.Test> tests(Condition condition) {
        if (condition instanceof Condition.Absent absent) {
            return tests(absent.part());
        }
        return condition instanceof Condition.Fact fact ? fact.tests() : List.of();
    }

    private static List<Object> surroundings(Repaired from, Stop stop) {
        var around = new ArrayList<Object>(from.situation().facts());
        Stream.ofNullable(stop.fact()).forEach(around::add);
        around.addAll(stop.bound().values());
        return around;
    }

    private List<Values.Changed> changes(Values values, Object fact, Set<String> members) {
        return fact instanceof Record record
                ? members.stream()
                        .filter(name -> Records.values(record).containsKey(name))
                        .flatMap(name -> values.of(record, name).stream())
                        .toList()
                : List.of();
    }

    private void add(Repaired from, Object fact, Values.Changed change, List<Repaired> into) {
        into.add(after(from, from.situation().with(fact, change.fact()), change.change(), change.size()));
    }

    private Repaired after(Repaired from, Situation situation, FactChange change, double size) {
        var changes = new ArrayList<>(from.changes());
        changes.add(change);
        return new Repaired(
                situation,
                List.copyOf(changes),
                from.size() + size,
                situation.match(rule).nearest());
    }
}
