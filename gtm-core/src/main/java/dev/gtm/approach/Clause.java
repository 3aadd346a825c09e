package dev.gtm.approach;

import dev.gtm.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a ruling asks for.
 *
 * @param row the id of the row of the table that asks for it; null where a rule does
 * @param standing whether somebody has read the row's source, and of what day the row speaks; null where a rule asks
 * @param text what is asked, as a sentence
 */
public record Clause(@Nullable String row, @Nullable Sentence standing, Sentence text) {

    /** What a rule asks for. */
    public static Clause of(Sentence text) {
        return new Clause(null, null, text);
    }

    /** What is asked, with the row that asks for it. */
    public Sentence sentence() {
        return row == null || standing == null
                ? text
                : new Sentence(
                        row + ": " + text.en() + " [" + standing.en() + "]",
                        row + ": " + text.ja() + "［" + standing.ja() + "］");
    }
}
