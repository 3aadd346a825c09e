package dev.gtm.rules.method;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.Control;
import dev.gtm.evidence.Reason;
import dev.gtm.rules.situation.BarrierProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who can remove each barrier of a brief, and why. */
final class Controls {

    private final Map<String, Control> values = new HashMap<>();
    private final Map<String, List<Reason>> reasons = new HashMap<>();

    void put(Barrier barrier, Decision<Control> control) {
        values.put(barrier.id(), control.value());
        reasons.put(barrier.id(), control.reasons());
    }

    /** Who can remove a barrier. */
    Control of(Barrier barrier) {
        return values.getOrDefault(barrier.id(), Control.SHARED);
    }

    /** Why; empty where the brief itself says so. */
    List<Reason> reasons(Barrier barrier) {
        return reasons.getOrDefault(barrier.id(), List.of());
    }

    /** A barrier as rules see it. */
    BarrierProfile profile(BriefIndex index, Barrier barrier, boolean outweighed) {
        var behavior = index.behavior(barrier.behavior());
        return new BarrierProfile(
                barrier.cause(),
                barrier.cause().component(),
                of(barrier),
                index.actorOf(behavior).role(),
                index.stepOf(behavior).stage(),
                outweighed);
    }

    /** Whether it is open: the company can do something about it, alone or with others. */
    boolean isOpen(Barrier barrier) {
        return of(barrier) != Control.EXTERNAL;
    }

    /** Who can remove each barrier, by its id. */
    Map<String, Control> byBarrier() {
        return values;
    }
}
