package dev.gtm.diagnostic;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, apart from where in which file.
 *
 * @param code what kind of problem, stable, upper case, such as {@code UNKNOWN_KEY}
 * @param path where in the document, such as {@code barriers[2].cause}; empty for the document as a whole; the first 1,000
 *     characters
 * @param value the offending value as written, or null if something is missing
 * @param message what is wrong or what is allowed, one sentence without a full stop, on one line; the first 1,000 characters
 * @param suggestion a likely repair, or null if none is near
 */
public record Finding(
        String code,
        String path,
        @Nullable String value,
        String message,
        @Nullable String suggestion) {

    private static final int LONGEST_VALUE = 80;
    private static final int LONGEST_PATH = 160;

    /** Ids stand in paths and messages; a thousand problems of a hostile file must not copy long ones. */
    private static final int LONGEST_TEXT = 1_000;

    private static final Pattern LINE_BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    public Finding {
        path = shortened(path, LONGEST_TEXT);
        message = LINE_BREAKS.matcher(shortened(message, LONGEST_TEXT)).replaceAll(" ");
    }

    /** A finding without a suggestion. */
    public static Finding of(String code, String path, @Nullable String value, String message) {
        return new Finding(code, path, value, message, null);
    }

    /** {@code CODE path: message, not 'value'; did you mean X?} */
    @Override
    public String toString() {
        var text = new StringBuilder(code).append(' ');
        if (!path.isEmpty()) {
            text.append(shortened(path, LONGEST_PATH)).append(": ");
        }
        text.append(message);
        if (value != null) {
            text.append(", not '").append(shortened(value, LONGEST_VALUE)).append('\'');
        }
        if (suggestion != null) {
            text.append("; did you mean ").append(suggestion).append('?');
        }
        return LINE_BREAKS.matcher(text).replaceAll(" ");
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest || text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
    }
}
