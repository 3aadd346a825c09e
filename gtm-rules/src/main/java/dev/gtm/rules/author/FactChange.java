package dev.gtm.rules.author;

import dev.gtm.language.Language;
import dev.gtm.language.Sentence;

/**
 * One change of one fact.
 *
 * @param fact the type of the fact, such as {@code BarrierProfile}
 * @param component which component changes; empty where the whole fact is added or taken away
 * @param before its value, or the fact; {@code nothing} for a fact that is added
 * @param after its value, or the fact; {@code nothing} for a fact that is taken away
 */
public record FactChange(String fact, String component, String before, String after) {

    /** What stands for no value and for no fact. */
    static final String NOTHING = "nothing";

    private static final Sentence NOTHING_IN_WORDS = new Sentence(NOTHING, "なし");

    /** {@code BarrierProfile.cause: HABIT → FORGETTING} */
    public String text(Language language) {
        return fact + (component.isEmpty() ? "" : "." + component) + ": " + words(before, language) + " → "
                + words(after, language);
    }

    private static String words(String value, Language language) {
        return value.equals(NOTHING) ? NOTHING_IN_WORDS.in(language) : value;
    }

    @Override
    public String toString() {
        return text(Language.EN);
    }
}
