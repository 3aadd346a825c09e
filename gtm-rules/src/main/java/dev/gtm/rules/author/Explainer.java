package dev.gtm.rules.author;

import dev.gtm.language.Sentence;
import dev.gtm.rules.internal.Matches;
import dev.gtm.rules.internal.Matches.Stop;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.internal.RuleTree;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds of one rule why it did not fire in any of some situations. */
final class Explainer {

    private static final Comparator<Near> FURTHEST = Comparator.<Near, Stop>comparing(Near::stop)
            .thenComparing(Comparator.<Near, String>comparing(
                            near -> near.situation().facts().toString())
                    .reversed());

    private final RuleSet rules;

    Explainer(RuleSet rules) {
        this.rules = rules;
    }

    private record Near(Situation situation, Stop stop) {}

    /** The one reason. The rule fired in none of the situations. */
    WhyNot whyNot(RuleTree rule, Collection<List<Object>> asked) {
        var header = rule.header();
        if (rules.off().contains(header.id())) {
            return reason(rule, WhyNot.Cause.SWITCHED_OFF, new Sentence("the rule is switched off", "このルールは無効にされている"));
        }
        var pack = header.pack();
        if (asked.isEmpty()) {
            var nothing = Situation.of(rules, pack, List.of());
            return with(
                    reason(
                            rule,
                            WhyNot.Cause.NEVER_ASKED,
                            new Sentence(
                                    "nothing in the brief asks the pack " + pack.folder(),
                                    "ブリーフの中にパック" + pack.folder() + "に問うものがない")),
                    new Repairs(rules, rule).smallest(nothing));
        }
        return asked.stream()
                .map(facts -> Situation.of(rules, pack, facts))
                .flatMap(situation -> near(rule, situation).stream())
                .max(FURTHEST)
                .map(near -> stopped(rule, near))
                .orElseGet(() -> reason(
                        rule,
                        WhyNot.Cause.UNKNOWN,
                        new Sentence("unknown: its conditions hold as far as can be told", "不明：わかる範囲では条件は成り立っている")));
    }

    private static List<Near> near(RuleTree rule, Situation situation) {
        var stop = situation.match(rule).nearest();
        return stop == null ? List.of() : List.of(new Near(situation, stop));
    }

    private WhyNot stopped(RuleTree rule, Near near) {
        var stop = near.stop();
        var told = new WhyNot(
                rule.header().id(),
                rule.header().name(),
                cause(stop.cause()),
                StopWords.condition(stop),
                StopWords.at(stop, rule),
                StopWords.actual(stop),
                null);
        return with(told, new Repairs(rules, rule).smallest(near.situation()));
    }

    private static WhyNot reason(RuleTree rule, WhyNot.Cause cause, Sentence actual) {
        return new WhyNot(
                rule.header().id(),
                rule.header().name(),
                cause,
                "",
                rule.header().at(),
                actual,
                null);
    }

    private static WhyNot with(WhyNot why, Repairs.@Nullable Repaired repaired) {
        return repaired == null
                ? why
                : new WhyNot(
                        why.rule(),
                        why.claim(),
                        why.cause(),
                        why.condition(),
                        why.at(),
                        why.actual(),
                        repaired.changes());
    }

    private static WhyNot.Cause cause(Matches.Cause cause) {
        return WhyNot.Cause.valueOf(cause.name());
    }
}
