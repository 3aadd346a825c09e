package dev.gtm.priority;

import dev.gtm.adoption.Behavior;
import dev.gtm.evidence.Reason;
import dev.gtm.quantity.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A behavior in its rank.
 *
 * @param behavior the behavior
 * @param rank from 1, by impact, then by id; those that cannot be measured come last
 * @param tier what to do with it
 * @param impact what it would bring; null if it cannot be measured
 * @param influence how much of it the company can move; null if no barrier is known
 * @param stability the share of draws in which it is among the first ranks; null if nothing was drawn or it cannot be
 *     measured
 * @param basis what its figures rest on
 * @param reasons why it has this tier
 */
public record PrioritizedBehavior(
        Behavior behavior,
        int rank,
        Tier tier,
        @Nullable Impact impact,
        @Nullable Influence influence,
        @Nullable Share stability,
        Basis basis,
        List<Reason> reasons) {

    public PrioritizedBehavior {
        reasons = List.copyOf(reasons);
    }
}
