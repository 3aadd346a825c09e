package dev.gtm.approach;

import dev.gtm.evidence.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be expected of a tactic on the behavior that it serves; that no evidence was found is an answer too.
 *
 * @param tactic the tactic
 * @param size what evidence says, nowhere above what is left to the ceiling of the step; null where none was found
 * @param capped whether evidence says more than is left
 * @param reasons why this much, or why nobody can tell
 */
public record ExpectedEffect(Tactic tactic, @Nullable EffectSize size, boolean capped, List<Reason> reasons) {

    public ExpectedEffect {
        reasons = List.copyOf(reasons);
    }

    /**
     * What evidence says, capped.
     *
     * @param measured what evidence says
     * @param left the points between today's rate and its ceiling, at least 0
     */
    public static ExpectedEffect of(Tactic tactic, EffectSize measured, double left, List<Reason> reasons) {
        var size = measured.cappedAt(left);
        return new ExpectedEffect(tactic, size, !size.equals(measured), reasons);
    }

    /** That no evidence was found. */
    public static ExpectedEffect unknown(Tactic tactic, List<Reason> reasons) {
        return new ExpectedEffect(tactic, null, false, reasons);
    }
}
