package dev.gtm.plan;

import dev.gtm.language.Sentence;
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

    /** Says a change as a sentence. */
    @FunctionalInterface
    public interface Wording {
        /** The sentence of a change from one value to another; either may be absent. */
        Sentence of(PlanFact what, @Nullable String before, @Nullable String after);
    }

    /** No difference. */
    public static PlanDiff empty() {
        return EMPTY;
    }

    /** The differences from one plan to the next, all for one cause. */
    public static PlanDiff between(PlanSummary before, PlanSummary after, ChangeCause because, Wording wording) {
        var all = new TreeSet<>(before.facts().keySet());
        all.addAll(after.facts().keySet());
        var changes = new ArrayList<PlanChange>();
        for (var fact : all) {
            var was = before.facts().get(fact);
            var is = after.facts().get(fact);
            if (!Objects.equals(was, is)) {
                changes.add(new PlanChange(fact, was, is, because, wording.of(fact, was, is)));
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

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
