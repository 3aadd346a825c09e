package dev.gtm.approach;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** In what the catalogue of prices counts. */
public enum PriceUnit {
    /** A full-time person of a role, for 12 months. */
    FTE,
    /** A visit of a representative. */
    CALL,
    /** A presentation of one product within a visit. */
    DETAIL,
    /** An electronic mail that arrives. */
    EMAIL,
    /** A presentation on a screen that somebody follows to its end. */
    COMPLETION,
    /** Somebody who attends a web lecture. */
    ATTENDEE,
    /** A text message. */
    MESSAGE;

    /**
     * The unit that a brief means.
     *
     * @param unit the brief's word, in any case of letters
     * @param role whose full-time equivalents it may be, or null
     * @return null for what the catalogue does not count in, as for an FTE of nobody
     */
    public static @Nullable PriceUnit of(String unit, @Nullable FieldRole role) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(unit))
                .filter(one -> one != FTE || role != null)
                .findFirst()
                .orElse(null);
    }
}
