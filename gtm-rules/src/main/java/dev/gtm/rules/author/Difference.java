package dev.gtm.rules.author;

import java.util.List;

/**
 * One thing that two rule books conclude differently of one brief.
 *
 * @param kind what kind of thing
 * @param subject what it is about: the id of an entry of the approach, a behavior, a barrier or an intervention
 * @param before what the first book concludes; empty for nothing
 * @param after what the second book concludes; empty for nothing
 * @param rules the ids of the rules that are responsible: those that differ between the books and fired here
 */
public record Difference(Kind kind, String subject, String before, String after, List<String> rules)
        implements Comparable<Difference> {

    public Difference {
        rules = List.copyOf(rules);
    }

    /** What can differ. */
    public enum Kind {
        /** The tier of a behavior. */
        TIER,
        /** A need that is called for without a tactic, such as a diagnosis first. */
        NEED,
        /** A tactic that only the second book proposes. */
        TACTIC_ADDED,
        /** A tactic that only the first book proposes. */
        TACTIC_REMOVED,
        /** The rank of a need, or the place of a tactic in its sequence. */
        RANK,
        /** A verdict, also one that keeps a tactic out. */
        VERDICT,
        /** What becomes of a barrier or of an intervention. */
        OUTCOME,
        /** On whom to concentrate. */
        FOCUS,
        /** A warning. */
        WARNING
    }

    /** By kind, then by what it is about. */
    @Override
    public int compareTo(Difference other) {
        int byKind = kind.compareTo(other.kind);
        int bySubject = subject.compareTo(other.subject);
        return byKind != 0
                ? byKind
                : bySubject != 0 ? bySubject : (before + after).compareTo(other.before + other.after);
    }

    /** What, of what, from what to what, by which rules. */
    @Override
    public String toString() {
        var change = before.isEmpty() ? after : after.isEmpty() ? before : before + " → " + after;
        return kind + " " + subject + ": " + change + (rules.isEmpty() ? "" : "  [" + String.join(", ", rules) + "]");
    }
}
