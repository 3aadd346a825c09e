package dev.gtm.rules.author;

import dev.gtm.rules.RuleBook;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of the rules of a book without a brief: which never conclude anything, which always conclude the same as
 * another, which conclude nothing that a wider one does not.
 *
 * <p>The rules are put to all situations that a pack can meet where these can be counted (barriers, needs, tactics), else to
 * all constants and to numbers on both sides of the usual thresholds. Where that does not suffice for an answer, the answer is
 * {@link Kind#UNKNOWN}.
 *
 * @param findings by rule, then by kind
 */
public record RuleAnalysis(List<Finding> findings) {

    /** What was found of a rule. */
    public enum Kind {
        /** It concludes nothing in any situation. */
        NEVER,
        /** It concludes the same as another in every situation. */
        SAME,
        /** Wherever it concludes something, another concludes the same, and elsewhere too. */
        SUBSUMED,
        /** It asks for what was not looked at, or for the absence of something; nothing can be said. */
        UNKNOWN
    }

    /**
     * A finding.
     *
     * @param rule the id of the rule
     * @param kind what was found
     * @param other the id of the other rule; null where there is none
     */
    public record Finding(String rule, Kind kind, @Nullable String other) implements Comparable<Finding> {

        private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::rule)
                .thenComparing(Finding::kind)
                .thenComparing(finding -> String.valueOf(finding.other()));

        @Override
        public int compareTo(Finding that) {
            return ORDER.compare(this, that);
        }

        /** In words. */
        @Override
        public String toString() {
            return switch (kind) {
                case NEVER -> rule + " can never conclude anything";
                case SAME -> rule + " always concludes the same as " + other;
                case SUBSUMED -> rule + " concludes nothing that " + other + " does not";
                case UNKNOWN -> rule + " cannot be judged without a brief";
            };
        }
    }

    public RuleAnalysis {
        findings = findings.stream().sorted().toList();
    }

    /** Analyzes the rules of a book that are switched on; takes some seconds. */
    public static RuleAnalysis of(RuleBook book) {
        var findings = new ArrayList<Finding>();
        for (var pack : Pack.values()) {
            var ids = book.rules().stream()
                    .filter(rule -> rule.on() && rule.pack().equals(pack.folder()))
                    .map(rule -> rule.id())
                    .toList();
            if (!ids.isEmpty()) {
                var space = book.ruleSet().space(pack);
                ids.forEach(id -> findings.addAll(of(id, space)));
            }
        }
        return new RuleAnalysis(findings);
    }

    /** The findings of one kind. */
    public List<Finding> of(Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    private static List<Finding> of(String rule, RuleSpace space) {
        if (space.unclear().contains(rule)) {
            return List.of(new Finding(rule, Kind.UNKNOWN, null));
        }
        if (!space.fired().contains(rule)) {
            return List.of(new Finding(rule, space.whole() ? Kind.NEVER : Kind.UNKNOWN, null));
        }
        return space.within().getOrDefault(rule, Set.of()).stream()
                .map(other -> new Finding(rule, kind(rule, other, space), other))
                .toList();
    }

    private static Kind kind(String rule, String other, RuleSpace space) {
        return space.within().getOrDefault(other, Set.of()).contains(rule) ? Kind.SAME : Kind.SUBSUMED;
    }
}
