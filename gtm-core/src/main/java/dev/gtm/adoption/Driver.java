package dev.gtm.adoption;

import dev.gtm.diagnostic.Require;
import dev.gtm.evidence.Evidence;
import dev.gtm.quantity.Share;
import org.jspecify.annotations.Nullable;

/**
 * What already speaks for a behavior: a lever to amplify, not the mirror of a barrier.
 *
 * @param id unique among the drivers
 * @param behavior the id of the behavior it helps
 * @param text in the words of the field, or null
 * @param weight how much it helps, relative to the other drivers, or null
 * @param evidence where it is known from, or null
 */
public record Driver(
        String id,
        String behavior,
        @Nullable String text,
        @Nullable Share weight,
        @Nullable Evidence evidence) {

    public Driver {
        Require.text("id", id);
        Require.text("behavior", behavior);
    }

    /** A driver in the words of the field. */
    public static Driver of(String id, String behavior, String text) {
        return new Driver(id, behavior, text, null, null);
    }

    /** The same, helping so much relative to the others, from 0 to 1. */
    public Driver withWeight(double newWeight) {
        return new Driver(id, behavior, text, Share.of(newWeight), evidence);
    }

    /** The same, with where it is known from. */
    public Driver withEvidence(Evidence newEvidence) {
        return new Driver(id, behavior, text, weight, newEvidence);
    }

    /** The text, or the id where there is none. */
    public String name() {
        return text == null ? id : text;
    }
}
