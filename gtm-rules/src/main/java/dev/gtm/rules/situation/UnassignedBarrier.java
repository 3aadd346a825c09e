package dev.gtm.rules.situation;

import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.ComB;

/**
 * A barrier of which the brief does not say who can remove it.
 *
 * @param cause its cause
 * @param component the component of behavior that it weakens
 */
public record UnassignedBarrier(BarrierCause cause, ComB component) {

    /** From a cause. */
    public static UnassignedBarrier of(BarrierCause cause) {
        return new UnassignedBarrier(cause, cause.component());
    }

    @Override
    public String toString() {
        return "cause " + cause + " (" + component + ")";
    }
}
