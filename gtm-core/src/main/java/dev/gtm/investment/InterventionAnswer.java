package dev.gtm.investment;

import dev.gtm.approach.Ruling;
import dev.gtm.approach.UnitPrice;
import dev.gtm.evidence.Reason;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a candidate intervention.
 *
 * @param intervention its id
 * @param outcome what becomes of it
 * @param supports the ids of the approach entries that it supports: those with which it shares behavior and need
 * @param ruling what law, code and method say of it
 * @param price the price that is assumed because the brief gives none; null where it gives one or none is known
 * @param reasons why this outcome
 */
public record InterventionAnswer(
        String intervention,
        InterventionOutcome outcome,
        List<String> supports,
        Ruling ruling,
        @Nullable UnitPrice price,
        List<Reason> reasons) {

    public InterventionAnswer {
        supports = List.copyOf(supports);
        reasons = List.copyOf(reasons);
    }

    /** The same with a price that is assumed, and the reason for it behind the others. */
    public InterventionAnswer at(UnitPrice assumed, Reason why) {
        return new InterventionAnswer(
                intervention,
                outcome,
                supports,
                ruling,
                assumed,
                Stream.concat(reasons.stream(), Stream.of(why)).toList());
    }

    /** The same with one more reason in front of the others. */
    public InterventionAnswer because(Reason first) {
        return new InterventionAnswer(
                intervention,
                outcome,
                supports,
                ruling,
                price,
                Stream.concat(Stream.of(first), reasons.stream()).toList());
    }
}
