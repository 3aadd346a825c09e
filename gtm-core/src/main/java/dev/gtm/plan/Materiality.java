package dev.gtm.plan;

import dev.gtm.outcome.MeasurePolicy;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the changes that a reader wants to hear of one by one from small movements of figures.
 *
 * <p>What enters, leaves or changes in kind is always told. A rate, a base or a ceiling is told from
 * {@link MeasurePolicy#materialRate} on, by one change or by all changes of it together; the strength of effects where the rate
 * is on which they act; patients and cost from {@link MeasurePolicy#materialPatients} on; a rank where the first place changes
 * hands.
 */
final class Materiality {

    /** Figures of a plan's JSON are rounded; half a unit of their last digit must not decide. */
    private static final double ROUNDING = 1e-9;

    private static final String FIRST = "1";
    private static final Set<PlanAspect> RATES = EnumSet.of(PlanAspect.RATE, PlanAspect.BASE, PlanAspect.CEILING);

    private final List<PlanChange> changes;
    private final MeasurePolicy policy;
    private final Set<String> moved = new HashSet<>();

    Materiality(List<PlanChange> changes, MeasurePolicy policy) {
        this.changes = changes;
        this.policy = policy;
        changes.stream()
                .filter(change -> RATES.contains(change.what().aspect()) && hasMoved(change))
                .forEach(change -> moved.add(change.what().about()));
    }

    boolean of(PlanChange change) {
        return switch (change.what().aspect()) {
            case RATE, BASE, CEILING -> hasMoved(change);
            case STRENGTH -> moved.contains(change.what().about());
            case PATIENTS, COST -> part(change.before(), change.after()) >= policy.materialPatients() - ROUNDING;
            case RANK -> FIRST.equals(change.before()) || FIRST.equals(change.after());
            default -> true;
        };
    }

    private boolean hasMoved(PlanChange change) {
        var all = changes.stream()
                .filter(other -> other.what().equals(change.what()))
                .toList();
        return isFar(change.before(), change.after())
                || isFar(all.get(0).before(), all.get(all.size() - 1).after());
    }

    private boolean isFar(@Nullable String before, @Nullable String after) {
        return before == null
                || after == null
                || Math.abs(Double.parseDouble(after) - Double.parseDouble(before)) >= policy.materialRate() - ROUNDING;
    }

    private static double part(@Nullable String before, @Nullable String after) {
        if (before == null || after == null) {
            return Double.POSITIVE_INFINITY;
        }
        double was = Double.parseDouble(before);
        return Math.abs(Double.parseDouble(after) - was) / Math.max(ROUNDING, Math.abs(was));
    }
}
