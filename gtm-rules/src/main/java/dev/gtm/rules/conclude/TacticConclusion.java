package dev.gtm.rules.conclude;

import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.Activity;
import dev.gtm.approach.Channel;
import dev.gtm.approach.Delivery;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of the tactic pack concludes.
 *
 * @param kind what is said of the tactic
 * @param role who acts, for a personal tactic
 * @param channel by what, for a non-personal one
 * @param moment when; null for a guard, and for what is made louder
 * @param audience whom it addresses; null for who shows the behavior
 * @param activity what it amounts to in law beyond what role and channel imply; null for nothing more
 */
public record TacticConclusion(
        Kind kind,
        @Nullable FieldRole role,
        @Nullable Channel channel,
        @Nullable Moment moment,
        @Nullable StakeholderRole audience,
        @Nullable Activity activity) {

    /** What can be said of a tactic. */
    public enum Kind {
        /** It leads. */
        LEAD,
        /** It helps. */
        SUPPORT,
        /** A guard: no other channel and no role. */
        ONLY,
        /** It takes the place of a person who is not received. */
        FALLBACK,
        /** A guard: not this role. */
        WITHDRAW,
        /** What already speaks for the behavior is made louder. */
        AMPLIFY
    }

    /** Personal for a role, else non-personal. */
    public Delivery delivery() {
        return role == null ? Delivery.NON_PERSONAL : Delivery.PERSONAL;
    }
}
