package dev.gtm.approach;

import dev.gtm.adoption.Control;
import dev.gtm.evidence.Reason;
import java.util.List;

/**
 * What becomes of a barrier.
 *
 * @param barrier the barrier's id
 * @param control who can remove it, given or concluded
 * @param outcome what becomes of it
 * @param reasons why
 */
public record BarrierAnswer(String barrier, Control control, BarrierOutcome outcome, List<Reason> reasons) {

    public BarrierAnswer {
        reasons = List.copyOf(reasons);
    }
}
