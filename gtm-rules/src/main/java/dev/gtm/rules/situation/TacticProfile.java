package dev.gtm.rules.situation;

import dev.gtm.adoption.Stage;
import dev.gtm.approach.AudienceClass;
import dev.gtm.approach.Channel;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import org.jspecify.annotations.Nullable;

/**
 * A tactic of the approach, when it is asked how far it moves the behavior.
 *
 * @param need which need it meets
 * @param role who acts, for a personal tactic; else null
 * @param channel by what, for a non-personal one; else null
 * @param audience what those addressed are
 * @param stage the stage of the step that the behavior moves
 * @param toActor whether it addresses who shows the behavior
 */
public record TacticProfile(
        Need need,
        @Nullable FieldRole role,
        @Nullable Channel channel,
        AudienceClass audience,
        Stage stage,
        boolean toActor) {

    @Override
    public String toString() {
        return need + " by " + (role == null ? channel : role) + " towards " + audience + " at " + stage
                + (toActor ? ", who show the behavior" : ", who do not show the behavior themselves");
    }
}
