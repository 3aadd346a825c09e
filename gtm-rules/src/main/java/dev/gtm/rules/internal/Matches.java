package dev.gtm.rules.internal;

import dev.gtm.rules.internal.Condition.Fact;
import dev.gtm.rules.internal.Condition.Test;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tries the conditions of a rule on a situation without the engine, and remembers how far each attempt came. It explains
 * what the engine does; it never decides.
 */
public final class Matches {

    private final List<Object> facts;
    private final List<List<Object>> matched = new ArrayList<>();
    private final Set<Stop> stops = new LinkedHashSet<>();
    private final @Nullable Tally tally;

    private Matches(Collection<?> facts, @Nullable Tally tally) {
        this.facts = List.copyOf(new LinkedHashSet<>(facts)); // the engine too takes equal facts for one
        this.tally = tally;
    }

    /** Hears of every test that was tried. */
    public interface Tally {
        /** A test that held of a fact, or did not. */
        void tried(Test test, boolean held);

        /** A condition on the situation as a whole that held, or did not. */
        void tried(Condition condition, boolean held);
    }

    /** Tries a rule on a situation. */
    public static Matches of(RuleTree rule, Collection<?> facts) {
        return of(rule, facts, null);
    }

    /** Tries a rule on a situation and tells of every test. */
    public static Matches of(RuleTree rule, Collection<?> facts, @Nullable Tally tally) {
        var matches = new Matches(facts, tally);
        matches.match(rule.conditions(), 0, new Attempt(List.of(), Map.of(), 0));
        return matches;
    }

    /** The facts of each match, in the order of the conditions. */
    public List<List<Object>> matched() {
        return List.copyOf(matched);
    }

    /** Where the attempt ended that came furthest; null if the rule matches. */
    public @Nullable Stop nearest() {
        return matched.isEmpty() ? stops.stream().max(Comparator.naturalOrder()).orElse(null) : null;
    }

    /** Why an attempt ended. */
    public enum Cause {
        /** There is no fact of the type. */
        NO_FACT,
        /** A test of a fact does not hold. */
        TEST_FAILED,
        /** There is a fact that must not be there. */
        NOT_ABSENT,
        /** A condition that cannot be analyzed. */
        UNKNOWN
    }

    /**
     * Where an attempt ended.
     *
     * @param cause why
     * @param condition the condition of the rule
     * @param test the test that failed or is unknown; null if the condition as a whole did
     * @param fact the fact that failed the test, or must not be there; null if there is none
     * @param bound the facts bound to names before
     * @param passed how many tests held on the way: the more, the nearer
     * @param failing how many tests of the fact fail: the fewer, the nearer
     */
    public record Stop(
            Cause cause,
            Condition condition,
            @Nullable Test test,
            @Nullable Object fact,
            Map<String, Object> bound,
            int passed,
            int failing)
            implements Comparable<Stop> {

        private static final Comparator<Stop> ORDER = Comparator.comparingInt(Stop::passed)
                .thenComparing(Comparator.comparingInt(Stop::failing).reversed())
                .thenComparing(Comparator.<Stop, String>comparing(stop -> String.valueOf(stop.fact()))
                        .reversed());

        public Stop {
            bound = Map.copyOf(bound);
        }

        /** The nearest is the greatest. */
        @Override
        public int compareTo(Stop other) {
            return ORDER.compare(this, other);
        }
    }

    /** What has been joined so far. */
    private record Attempt(List<Object> joined, Map<String, Object> bound, int passed) {

        Attempt with(Fact pattern, Object fact) {
            var all = new ArrayList<>(joined);
            all.add(fact);
            var names = new HashMap<>(bound);
            if (pattern.name() != null) {
                names.put(pattern.name(), fact);
            }
            return new Attempt(all, names, passed + 1 + pattern.tests().size());
        }

        Attempt passing() {
            return new Attempt(joined, bound, passed + 1);
        }
    }

    private void match(List<Condition> conditions, int at, Attempt attempt) {
        if (at == conditions.size()) {
            matched.add(attempt.joined());
            return;
        }
        var condition = conditions.get(at);
        if (condition instanceof Fact pattern) {
            candidates(pattern, attempt).forEach(fact -> match(conditions, at + 1, attempt.with(pattern, fact)));
        } else if (condition instanceof Condition.All all) {
            match(spliced(conditions, at, all.parts()), 0, attempt);
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> match(spliced(conditions, at, List.of(part)), 0, attempt));
        } else if (holds(condition, attempt)) {
            match(conditions, at + 1, attempt.passing());
        }
    }

    private static List<Condition> spliced(List<Condition> conditions, int at, List<Condition> instead) {
        var all = new ArrayList<>(instead);
        all.addAll(conditions.subList(at + 1, conditions.size()));
        return all;
    }

    /** The facts for which all tests of a pattern hold; a stop is noted for each other one. */
    private List<Object> candidates(Fact pattern, Attempt attempt) {
        var candidates = new ArrayList<Object>();
        boolean any = false;
        for (var fact : facts) {
            if (pattern.type().isInstance(fact)) {
                any = true;
                if (passes(pattern, fact, attempt)) {
                    candidates.add(fact);
                }
            }
        }
        if (tally != null) {
            tally.tried(pattern, !candidates.isEmpty());
        }
        if (!any) {
            stops.add(new Stop(Cause.NO_FACT, pattern, null, null, attempt.bound(), attempt.passed(), 0));
        }
        return candidates;
    }

    private boolean passes(Fact pattern, Object fact, Attempt attempt) {
        var meaning = new Meaning(fact, attempt.bound());
        int passed = 0;
        int failing = 0;
        Test first = null;
        var cause = Cause.TEST_FAILED;
        for (var test : pattern.tests()) {
            var held = meaning.holds(test);
            if (first == null && held != null && held) {
                passed++;
            } else if (first == null) {
                first = test;
                cause = held == null ? Cause.UNKNOWN : Cause.TEST_FAILED;
            }
            failing += held != null && held ? 0 : 1;
            if (tally != null && held != null) {
                tally.tried(test, held);
            }
        }
        if (first != null) {
            stops.add(new Stop(cause, pattern, first, fact, attempt.bound(), attempt.passed() + 1 + passed, failing));
        }
        return first == null;
    }

    private boolean holds(Condition condition, Attempt attempt) {
        if (condition instanceof Condition.Obscure) {
            stops.add(new Stop(Cause.UNKNOWN, condition, null, null, attempt.bound(), attempt.passed(), 0));
            return false;
        }
        boolean wanted = condition instanceof Condition.Present;
        var part =
                condition instanceof Condition.Absent absent ? absent.part() : ((Condition.Present) condition).part();
        var inside = new Matches(facts, tally);
        inside.match(List.of(part), 0, new Attempt(List.of(), attempt.bound(), 0));
        boolean unknown = inside.stops.stream().anyMatch(stop -> stop.cause() == Cause.UNKNOWN);
        boolean held = wanted != inside.matched.isEmpty();
        if (tally != null) {
            tally.tried(condition, held);
        }
        if (unknown && inside.matched.isEmpty()) {
            stops.add(new Stop(Cause.UNKNOWN, condition, null, null, attempt.bound(), attempt.passed(), 0));
            return false;
        }
        if (!held && wanted) {
            inside.stops.forEach(stop -> stops.add(new Stop(
                    stop.cause(),
                    stop.condition(),
                    stop.test(),
                    stop.fact(),
                    stop.bound(),
                    attempt.passed() + stop.passed(),
                    stop.failing())));
        } else if (!held) {
            var culprit = inside.matched.get(0).get(0);
            int many = inside.matched.size();
            stops.add(new Stop(Cause.NOT_ABSENT, condition, null, culprit, attempt.bound(), attempt.passed(), many));
        }
        return held;
    }
}
