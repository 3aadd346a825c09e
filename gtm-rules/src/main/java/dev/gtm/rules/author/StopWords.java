package dev.gtm.rules.author;

import dev.gtm.language.Sentence;
import dev.gtm.rules.internal.Condition;
import dev.gtm.rules.internal.Expression;
import dev.gtm.rules.internal.Matches.Stop;
import dev.gtm.rules.internal.Meaning;
import dev.gtm.rules.internal.RuleTree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words where an attempt to match a rule ended. */
final class StopWords {

    private StopWords() {}

    /** The condition as written. */
    static String condition(Stop stop) {
        var test = stop.test();
        return test == null ? whole(stop.condition()) : test.text();
    }

    /** Where the condition stands, {@code file:line}. */
    static String at(Stop stop, RuleTree rule) {
        var test = stop.test();
        return rule.header().file() + ":" + (test == null ? stop.condition().line() : test.line());
    }

    /** What is the case instead. */
    static Sentence actual(Stop stop) {
        return switch (stop.cause()) {
            case NO_FACT -> new Sentence("there is no " + type(stop.condition()), type(stop.condition()) + "がない");
            case NOT_ABSENT ->
                new Sentence(
                        "there is " + type(stop.condition()) + ": " + stop.fact(),
                        type(stop.condition()) + "がある：" + stop.fact());
            case UNKNOWN -> new Sentence("unknown: this condition cannot be analyzed", "不明：この条件は解析できない");
            case TEST_FAILED -> new Sentence(values(stop, " is ", ", "), values(stop, "は", "、"));
        };
    }

    /** All in one English sentence without a full stop. */
    static String sentence(Stop stop, RuleTree rule) {
        return condition(stop) + " (" + at(stop, rule) + ") does not hold: "
                + actual(stop).en();
    }

    private static String values(Stop stop, String is, String and) {
        var fact = stop.fact();
        var test = stop.test();
        if (fact == null || test == null || test.expression() == null) {
            return String.valueOf(fact);
        }
        var expression = test.expression();
        var meaning = new Meaning(fact, stop.bound());
        var values = Stream.concat(
                        expression.membersOf(null).stream()
                                .map(name -> new Expression.Member(new Expression.Bound(null), name)),
                        stop.bound().keySet().stream()
                                .sorted()
                                .flatMap(bound -> expression.membersOf(bound).stream()
                                        .map(name -> new Expression.Member(new Expression.Bound(bound), name))))
                .map(member -> words(member) + is + meaning.words(member))
                .collect(Collectors.joining(and));
        return values.isEmpty() ? String.valueOf(fact) : values;
    }

    private static String words(Expression.Member member) {
        return member.of() instanceof Expression.Bound bound && bound.name() != null
                ? bound.name() + "." + member.name()
                : member.name();
    }

    /** A condition as written, on one line. */
    static String whole(Condition condition) {
        if (condition instanceof Condition.Fact fact) {
            var tests = fact.tests().stream().map(Condition.Test::text).collect(Collectors.joining(", "));
            return fact.type().getSimpleName() + "( " + tests + " )";
        }
        if (condition instanceof Condition.Absent absent) {
            return "not " + whole(absent.part());
        }
        if (condition instanceof Condition.Present present) {
            return "exists " + whole(present.part());
        }
        return condition instanceof Condition.Obscure obscure ? obscure.text() : parts(condition);
    }

    private static String parts(Condition condition) {
        List<Condition> parts = condition instanceof Condition.All all
                ? all.parts()
                : condition instanceof Condition.Any any ? any.parts() : new ArrayList<>();
        var joint = condition instanceof Condition.All ? " and " : " or ";
        return parts.stream().map(StopWords::whole).collect(Collectors.joining(joint));
    }

    private static String type(Condition condition) {
        if (condition instanceof Condition.Absent absent) {
            return type(absent.part());
        }
        if (condition instanceof Condition.Present present) {
            return type(present.part());
        }
        return condition instanceof Condition.Fact fact ? fact.type().getSimpleName() : "such a fact";
    }
}
