package dev.gtm.plan;

import dev.gtm.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A change and its cause in words.
 *
 * @param change what changes, a sentence without its stop
 * @param why the cause that it shares with the changes beside it, without a stop
 * @param evidence the figures behind this change alone, without a stop; null if there are none
 */
public record ChangeText(
        Sentence change, Sentence why, @Nullable Sentence evidence) {

    /** The change with its nearest cause, as one sentence. */
    public Sentence whole() {
        var cause = evidence == null ? why : evidence;
        return new Sentence(change.en() + ": " + cause.en() + ".", change.ja() + "（" + cause.ja() + "）。");
    }
}
