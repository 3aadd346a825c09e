package dev.gtm.plan;

import dev.gtm.outcome.MeasurePolicy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two plans, each difference with its cause.
 *
 * @param changes in the order in which a reader wants to know; of one thing, in the order in which it changed
 */
public record PlanDiff(List<PlanChange> changes) {

    private static final PlanDiff EMPTY = new PlanDiff(List.of());

    public PlanDiff {
        changes = List.copyOf(changes);
    }

    /** Puts a change into words. */
    @FunctionalInterface
    public interface Wording {
        /** The words of a change from one value to another; either may be absent. */
        ChangeText of(PlanFact what, @Nullable String before, @Nullable String after);
    }

    /** No difference. */
    public static PlanDiff empty() {
        return EMPTY;
    }

    /** Says why something differs. */
    @FunctionalInterface
    public interface Attribution {
        /** The cause of a change, and how it is put into words. */
        Cause of(PlanFact what);
    }

    /**
     * The cause of a change.
     *
     * @param because which kind
     * @param wording how the change is put into words
     */
    public record Cause(ChangeCause because, Wording wording) {}

    /** The differences from one plan to the next, all for one cause. */
    public static PlanDiff between(PlanSummary before, PlanSummary after, ChangeCause because, Wording wording) {
        var cause = new Cause(because, wording);
        return between(before, after, what -> cause);
    }

    /** The differences from one plan to the next, each for a cause of its own. */
    public static PlanDiff between(PlanSummary before, PlanSummary after, Attribution attribution) {
        var all = new TreeSet<>(before.facts().keySet());
        all.addAll(after.facts().keySet());
        var changes = new ArrayList<PlanChange>();
        for (var fact : all) {
            var was = before.facts().get(fact);
            var is = after.facts().get(fact);
            if (!Objects.equals(was, is)) {
                var cause = attribution.of(fact);
                changes.add(new PlanChange(
                        fact, was, is, cause.because(), cause.wording().of(fact, was, is), true));
            }
        }
        return new PlanDiff(changes);
    }

    /** These changes and those that followed. */
    public PlanDiff then(PlanDiff later) {
        var both = new ArrayList<>(changes);
        both.addAll(later.changes);
        both.sort(Comparator.comparing(PlanChange::what)); // stable: of one thing, the earlier change stays first
        return new PlanDiff(both);
    }

    /** The same changes, small movements of figures told apart from what a reader wants to hear of one by one. */
    public PlanDiff judgedBy(MeasurePolicy policy) {
        var materiality = new Materiality(changes, policy);
        return new PlanDiff(changes.stream()
                .map(change -> change.told(materiality.of(change)))
                .toList());
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
