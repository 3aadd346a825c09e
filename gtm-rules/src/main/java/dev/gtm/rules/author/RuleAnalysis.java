package dev.gtm.rules.author;

import dev.gtm.rules.RuleBook;
import dev.gtm.rules.RuleInfo;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of the rules of a book without a brief: which never conclude anything, which always conclude the same as
 * another, which conclude nothing that a wider one does not; and of which facts no rule says anything.
 *
 * <p>The rules are put to all situations that a pack can meet where these can be counted (barriers, needs, tactics), else to
 * all constants and to numbers on both sides of the usual thresholds. Where that does not suffice for an answer, the answer is
 * {@link Kind#UNKNOWN}.
 *
 * <p>Gaps are told for the packs whose situations can be counted; elsewhere silence is the usual answer and says nothing.
 *
 * @param findings by rule, then by kind
 * @param gaps by pack, then by the type of the fact
 */
public record RuleAnalysis(List<Finding> findings, List<Gap> gaps) {

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
     * @param at where the rule stands, {@code file:line}
     */
    public record Finding(String rule, Kind kind, @Nullable String other, String at) implements Comparable<Finding> {

        private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::rule)
                .thenComparing(Finding::kind)
                .thenComparing(finding -> String.valueOf(finding.other()));

        @Override
        public int compareTo(Finding that) {
            return ORDER.compare(this, that);
        }

        /** In words, behind its place. */
        @Override
        public String toString() {
            return at + ": " + kind + " " + words();
        }

        private String words() {
            return switch (kind) {
                case NEVER -> rule + " can never conclude anything";
                case SAME -> rule + " always concludes the same as " + other;
                case SUBSUMED -> rule + " concludes nothing that " + other + " does not";
                case UNKNOWN -> rule + " cannot be judged without a brief";
            };
        }
    }

    /**
     * Facts of which no rule of a pack says anything, whatever stands beside them; a rule that only forbids says nothing.
     *
     * @param pack the pack
     * @param fact the type of the facts
     * @param unanswered how many
     * @param facts how many of all that there are
     * @param values which values of a component leave all facts that have them without an answer, as {@code control EXTERNAL}
     * @param example one of the facts that these values do not account for; null if there is none
     */
    public record Gap(
            String pack,
            String fact,
            int unanswered,
            int facts,
            List<String> values,
            @Nullable String example) {

        public Gap {
            values = List.copyOf(values);
        }

        /** In words. */
        @Override
        public String toString() {
            return pack + ": GAP no rule says anything of " + unanswered + " of " + facts + " " + fact
                    + (values.isEmpty() ? "" : "; all with " + String.join(", ", values))
                    + (example == null ? "" : "; such as: " + example);
        }
    }

    public RuleAnalysis {
        findings = findings.stream().sorted().toList();
        gaps = List.copyOf(gaps);
    }

    /** Analyzes the rules of a book that are switched on; takes some seconds. */
    public static RuleAnalysis of(RuleBook book) {
        var findings = new ArrayList<Finding>();
        var gaps = new ArrayList<Gap>();
        var places = book.rules().stream().collect(Collectors.toMap(RuleInfo::id, RuleInfo::at));
        for (var pack : Pack.values()) {
            var ids = book.rules().stream()
                    .filter(rule -> rule.on() && rule.pack().equals(pack.folder()))
                    .map(rule -> rule.id())
                    .toList();
            if (!ids.isEmpty()) {
                var space = book.ruleSet().space(pack);
                ids.forEach(id -> findings.addAll(of(id, space, String.valueOf(places.get(id)))));
                gaps.addAll(space.whole() ? Gaps.of(pack.folder(), space.answers()) : List.of());
            }
        }
        return new RuleAnalysis(findings, gaps);
    }

    /**
     * What concerns rules that another book does not have, each pair of equal rules once. Gaps are left out: they belong to the
     * book as a whole.
     */
    public RuleAnalysis beyond(RuleBook base) {
        var known = base.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
        var own = findings.stream()
                .filter(finding ->
                        !known.contains(finding.rule()) || finding.other() != null && !known.contains(finding.other()))
                .filter(finding -> finding.kind() != Kind.SAME || isTold(finding, known))
                .toList();
        return new RuleAnalysis(own, List.of());
    }

    /** Of two equal rules the one is told that is new; of two new ones the first. */
    private static boolean isTold(Finding same, Set<String> known) {
        var other = String.valueOf(same.other());
        return known.contains(other)
                || !known.contains(same.rule()) && same.rule().compareTo(other) < 0;
    }

    /** One line for each finding and gap; empty if there is none. */
    public String text() {
        return Stream.concat(findings.stream(), gaps.stream())
                .map(one -> one + "\n")
                .collect(Collectors.joining());
    }

    /** The findings of one kind. */
    public List<Finding> of(Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    private static List<Finding> of(String rule, RuleSpace space, String at) {
        if (space.unclear().contains(rule)) {
            return List.of(new Finding(rule, Kind.UNKNOWN, null, at));
        }
        if (!space.fired().contains(rule)) {
            return List.of(new Finding(rule, space.whole() ? Kind.NEVER : Kind.UNKNOWN, null, at));
        }
        return space.within().getOrDefault(rule, Set.of()).stream()
                .map(other -> new Finding(rule, kind(rule, other, space), other, at))
                .toList();
    }

    private static Kind kind(String rule, String other, RuleSpace space) {
        return space.within().getOrDefault(other, Set.of()).contains(rule) ? Kind.SAME : Kind.SUBSUMED;
    }
}
