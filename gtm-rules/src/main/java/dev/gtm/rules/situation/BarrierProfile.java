package dev.gtm.rules.situation;

import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.ComB;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.StakeholderRole;

/**
 * A barrier of a designed behavior.
 *
 * @param cause its cause
 * @param component the component of behavior that it weakens
 * @param control who can remove it
 * @param actor the role of who should show the behavior
 * @param stage the stage of the step that the behavior moves
 * @param outweighed whether another open barrier of the behavior, not itself a matter of memory, weighs strictly more
 */
public record BarrierProfile(
        BarrierCause cause, ComB component, Control control, StakeholderRole actor, Stage stage, boolean outweighed) {

    @Override
    public String toString() {
        return "cause " + cause + " (" + component + "), control " + control + ", " + actor + " at " + stage
                + (outweighed ? ", outweighed by another barrier" : "");
    }
}
