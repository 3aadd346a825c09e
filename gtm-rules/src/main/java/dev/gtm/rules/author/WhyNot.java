package dev.gtm.rules.author;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule did not fire: of the situation in which it came nearest, the first condition that failed.
 *
 * @param rule its id
 * @param claim what it claims
 * @param cause what kind of reason
 * @param condition the condition as written; empty where the rule as a whole is concerned
 * @param at where the condition stands, {@code file:line}
 * @param actual what is the case instead, with the values
 * @param repair the fewest changes of facts with which it fires, tried out with the rule engine; null if none was found
 */
public record WhyNot(
        String rule,
        String claim,
        Cause cause,
        String condition,
        String at,
        String actual,
        @Nullable List<FactChange> repair) {

    public WhyNot {
        repair = repair == null ? null : List.copyOf(repair);
    }

    /** What kind of reason. */
    public enum Cause {
        /** The rule is switched off. */
        SWITCHED_OFF,
        /** Nothing in the brief made the planner ask the pack of the rule. */
        NEVER_ASKED,
        /** There is no fact of a type that the rule needs. */
        NO_FACT,
        /** A test of a fact does not hold. */
        TEST_FAILED,
        /** There is a fact that must not be there. */
        NOT_ABSENT,
        /** A condition that this library cannot analyze. */
        UNKNOWN
    }

    /** The reason in one line, the repair in another. */
    @Override
    public String toString() {
        var failed = condition.isEmpty() ? "" : condition + " (" + at + ") does not hold: ";
        return rule + ": " + failed + actual + "\n    "
                + (repair == null ? "no small change makes it fire" : "would fire with " + words(repair));
    }

    private static String words(List<FactChange> changes) {
        return changes.isEmpty()
                ? "nothing else changed"
                : String.join("; ", changes.stream().map(FactChange::toString).toList());
    }
}
