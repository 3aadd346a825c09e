package dev.gtm.rules.internal;

/**
 * One word, text, number or sign of a rule file.
 *
 * @param kind what it is
 * @param text as it stands in the file, quotes included
 * @param begin the index of its first character
 * @param end the index behind its last character
 */
record RuleToken(Kind kind, String text, int begin, int end) {

    enum Kind {
        NAME,
        TEXT,
        NUMBER,
        SIGN,
        /** Behind the last one. */
        END
    }

    boolean is(String word) {
        return kind != Kind.TEXT && text.equals(word);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    /** A text in double quotes. */
    boolean isPlainText() {
        return kind == Kind.TEXT && text.startsWith("\"");
    }

    /** A text without its quotes. */
    String content() {
        return text.substring(1, text.length() - 1);
    }
}
