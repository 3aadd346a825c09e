package dev.gtm.rules.conclude;

import dev.gtm.approach.FieldRole;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of the contact pack concludes.
 *
 * @param kind what is said
 * @param role who leads, may lead, or passes a matter on
 * @param to who takes what is passed on; else null
 */
public record ContactConclusion(
        Kind kind, FieldRole role, @Nullable FieldRole to) {

    /** What can be said of who meets a customer; the strongest first. */
    public enum Kind {
        /** This one leads the conversation. */
        LEAD,
        /** This one leads if nobody else does. */
        MAY_LEAD,
        /** This one passes a matter on. */
        HAND_OFF
    }
}
