package dev.gtm.approach;

import dev.gtm.evidence.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the plan keeps out, and why. Exactly one of intervention and tactic is there.
 *
 * @param intervention the id of an intervention of the brief
 * @param tactic a tactic that a barrier called for
 * @param approach the id of the approach entry that it would have served; null for an intervention
 * @param verdict a masked one
 * @param reasons why, with the row of the table where one decided
 */
public record Exclusion(
        @Nullable String intervention,
        @Nullable Tactic tactic,
        @Nullable String approach,
        Verdict verdict,
        List<Reason> reasons) {

    public Exclusion {
        reasons = List.copyOf(reasons);
    }
}
