package dev.gtm.rules.situation;

import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.Control;

/**
 * A barrier at the end of the design, when it is said what becomes of it.
 *
 * @param cause its cause
 * @param control who can remove it
 * @param designed whether an approach to its behavior was designed
 * @param tacticLeft whether a tactic against it is left after the verdicts
 */
public record BarrierCase(BarrierCause cause, Control control, boolean designed, boolean tacticLeft) {

    @Override
    public String toString() {
        return "cause " + cause + ", control " + control
                + (designed ? ", behavior designed" : ", behavior not designed")
                + (tacticLeft ? ", a tactic is left" : ", no tactic is left");
    }
}
