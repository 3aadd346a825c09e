package dev.gtm.approach;

import dev.gtm.evidence.Reason;
import dev.gtm.quantity.Sorted;
import java.util.List;
import java.util.Set;

/**
 * A problem of the field that a brief shows, and how far the approach supports people along the journey against it.
 *
 * @param problem which one
 * @param barriers the ids of the barriers in which it shows
 * @param supports what answers it, in the order of the channels
 * @param moments at which moments the approach is with those people about it; a single one is a point, not a line
 * @param reasons why
 */
public record PersonalizedCare(
        FieldProblem problem,
        List<String> barriers,
        List<CareSupport> supports,
        Set<Moment> moments,
        List<Reason> reasons) {

    public PersonalizedCare {
        barriers = List.copyOf(barriers);
        supports = List.copyOf(supports);
        moments = Sorted.set(moments);
        reasons = List.copyOf(reasons);
    }

    /** Whether it meets people at one moment only. */
    public boolean isPoint() {
        return moments.size() == 1;
    }
}
