package dev.gtm.evidence;

import dev.gtm.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Why a conclusion stands.
 *
 * @param rule the id of the rule that concluded it, such as {@code need.knowledge.gap}
 * @param because the rule's claim, as a sentence
 * @param source who says so
 * @param facts what matched, readable
 * @param at where the rule stands, {@code file:line}
 */
public record Reason(String rule, Sentence because, Sentence source, List<String> facts, String at)
        implements Comparable<Reason> {

    private static final Comparator<Reason> ORDER =
            Comparator.comparing(Reason::rule).thenComparing(reason -> String.join("\n", reason.facts()));

    public Reason {
        facts = List.copyOf(facts);
    }

    /** The same reason, about somebody or something by name: a fact put in front of those that matched. */
    public Reason about(String fact) {
        var all = new ArrayList<String>();
        all.add(fact);
        all.addAll(facts);
        return new Reason(rule, because, source, all, at);
    }

    /** By rule, then by facts: the same reasons stand in the same order, however they were found. */
    @Override
    public int compareTo(Reason other) {
        return ORDER.compare(this, other);
    }
}
