package dev.gtm.rules.author;

import dev.gtm.language.Language;
import dev.gtm.language.Sentence;
import java.util.List;
import java.util.stream.Collectors;
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
 * @param repair the fewest changes of facts with which it fires, tried out with the rule engine; null if none was found. One
 *     change is the smallest: in the situation that came nearest, every component that the rule tests was given every constant,
 *     both answers, and for a number those of the situation and what lies beside them, one at a time. Several changes are the fewest
 *     that a narrow search found, after no single one sufficed; there may be fewer
 */
public record WhyNot(
        String rule,
        String claim,
        Cause cause,
        String condition,
        String at,
        Sentence actual,
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
    public String text(Language language) {
        var failed = condition.isEmpty()
                ? ""
                : condition + " (" + at + ")" + new Sentence(" does not hold: ", "は成り立たない：").in(language);
        return rule + ": " + failed + actual.in(language) + "\n    "
                + repaired().in(language);
    }

    private Sentence repaired() {
        if (repair == null) {
            return new Sentence("no small change makes it fire", "小さな変更では発火しない");
        }
        var en = words(repair, Language.EN);
        var ja = words(repair, Language.JA);
        return switch (repair.size()) {
            case 0 -> new Sentence("would fire with nothing else changed", "ほかに何も変えなくても発火する");
            case 1 -> new Sentence("would fire with one change: " + en, "次の一つの変更で発火する：" + ja);
            default ->
                new Sentence(
                        "no single change makes it fire; the fewest found are " + repair.size() + ": " + en,
                        "一つの変更では発火しない。見つかった最少は" + repair.size() + "つ：" + ja);
        };
    }

    private static String words(List<FactChange> changes, Language language) {
        return changes.stream().map(change -> change.text(language)).collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return text(Language.EN);
    }
}
