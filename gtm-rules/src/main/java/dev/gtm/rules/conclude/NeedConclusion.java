package dev.gtm.rules.conclude;

import dev.gtm.approach.Need;

/**
 * What a rule of the need pack concludes.
 *
 * @param need the need spoken of
 * @param kind what is said of it
 */
public record NeedConclusion(Need need, Kind kind) {

    /** What can be said of a need; the strongest first. */
    public enum Kind {
        /** Only this one, whatever else is called for. */
        ONLY,
        /** Not this one, whatever calls for it. */
        NEVER,
        /** This one may help, and never leads nor stands alone. */
        NOT_FIRST,
        /** This one leads. */
        CALL,
        /** This one helps, after those that lead. */
        SUPPORT
    }
}
