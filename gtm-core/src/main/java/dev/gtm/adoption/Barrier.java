package dev.gtm.adoption;

import dev.gtm.diagnostic.Require;
import dev.gtm.evidence.Evidence;
import dev.gtm.quantity.Share;
import org.jspecify.annotations.Nullable;

/**
 * Why a behavior does not happen: one cause.
 *
 * @param id unique among the barriers
 * @param behavior the id of the behavior it stops
 * @param cause what kind of cause
 * @param text in the words of the field, or null
 * @param weight the fraction of the behavior's gap that it explains, or null
 * @param reported the share of those asked who name it, or null; it ranks barriers, it never apportions a loss
 * @param control who can remove it, or null: then rules conclude it from the cause
 * @param blocking whether nothing moves while it stands
 * @param evidence where it is known from, or null
 */
public record Barrier(
        String id,
        String behavior,
        BarrierCause cause,
        @Nullable String text,
        @Nullable Share weight,
        @Nullable Share reported,
        @Nullable Control control,
        boolean blocking,
        @Nullable Evidence evidence) {

    public Barrier {
        Require.text("id", id);
        Require.text("behavior", behavior);
    }

    /** A barrier of which only the cause is known. */
    public static Barrier of(String id, String behavior, BarrierCause cause) {
        return new Barrier(id, behavior, cause, null, null, null, null, false, null);
    }

    /** The same, in the words of the field. */
    public Barrier withText(String newText) {
        return new Barrier(id, behavior, cause, newText, weight, reported, control, blocking, evidence);
    }

    /** The same, explaining so much of the behavior's gap, from 0 to 1. */
    public Barrier withWeight(double newWeight) {
        return new Barrier(id, behavior, cause, text, Share.of(newWeight), reported, control, blocking, evidence);
    }

    /** The same, named by so many of those asked, from 0 to 1. */
    public Barrier withReported(double share) {
        return new Barrier(id, behavior, cause, text, weight, Share.of(share), control, blocking, evidence);
    }

    /** The same, removable by these. */
    public Barrier withControl(Control newControl) {
        return new Barrier(id, behavior, cause, text, weight, reported, newControl, blocking, evidence);
    }

    /** The same; whether nothing moves while it stands. */
    public Barrier withBlocking(boolean newBlocking) {
        return new Barrier(id, behavior, cause, text, weight, reported, control, newBlocking, evidence);
    }

    /** The same, with where it is known from. */
    public Barrier withEvidence(Evidence newEvidence) {
        return new Barrier(id, behavior, cause, text, weight, reported, control, blocking, newEvidence);
    }

    /** The text, or the id where there is none. */
    public String name() {
        return text == null ? id : text;
    }
}
