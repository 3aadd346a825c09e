package dev.gtm.rules.conclude;

import dev.gtm.adoption.Control;
import dev.gtm.approach.BarrierOutcome;
import dev.gtm.rules.situation.BarrierCase;
import dev.gtm.rules.situation.UnassignedBarrier;

/** What rules of the barrier pack may say. */
public final class Barriers extends Conclusions<BarrierConclusion> {

    /** Says who can remove a barrier; where rules differ, the least control holds. */
    public void control(Control control, UnassignedBarrier barrier) {
        take(new BarrierConclusion(control, null));
    }

    /** Says what becomes of a barrier; where several hold, the first in the order of the constants does. */
    public void outcome(BarrierOutcome outcome, BarrierCase barrier) {
        take(new BarrierConclusion(null, outcome));
    }
}
