package dev.gtm.plan;

import dev.gtm.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two plans, and why.
 *
 * @param what what differs
 * @param before what was said of it, or null if nothing was
 * @param after what is said of it, or null if nothing is
 * @param because why
 * @param text the change and its cause in words
 * @param material whether a reader wants to hear of it by itself, or small changes of its kind may be counted together
 */
public record PlanChange(
        PlanFact what,
        @Nullable String before,
        @Nullable String after,
        ChangeCause because,
        ChangeText text,
        boolean material) {

    /** The change and its cause as a sentence. */
    public Sentence detail() {
        return text.whole();
    }

    /** The same, told by itself or not. */
    PlanChange told(boolean byItself) {
        return new PlanChange(what, before, after, because, text, byItself);
    }
}
