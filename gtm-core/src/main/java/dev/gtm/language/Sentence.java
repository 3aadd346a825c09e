package dev.gtm.language;

import static dev.gtm.diagnostic.Require.text;

/**
 * One sentence in every language the library speaks.
 *
 * @param en the English wording, not blank
 * @param ja the Japanese wording, not blank
 */
public record Sentence(String en, String ja) {

    public Sentence {
        text("en", en);
        text("ja", ja);
    }

    /** The same wording in every language: for what a user wrote, which is not ours to translate. */
    public static Sentence untranslated(String text) {
        return new Sentence(text, text);
    }

    /** The wording in one language. */
    public String in(Language language) {
        return language == Language.JA ? ja : en;
    }

    /** The English wording. */
    @Override
    public String toString() {
        return en;
    }
}
