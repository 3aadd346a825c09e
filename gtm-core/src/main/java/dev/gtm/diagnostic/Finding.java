package dev.gtm.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong, apart from where in which file.
 *
 * @param code what kind of problem, stable, upper case, such as {@code UNKNOWN_KEY}
 * @param path where in the document, such as {@code barriers[2].cause}; empty for the document as a whole
 * @param value the offending value as written, or null if something is missing
 * @param message what is wrong or what is allowed, one sentence without a full stop
 * @param suggestion a likely repair, or null if none is near
 */
public record Finding(
        String code,
        String path,
        @Nullable String value,
        String message,
        @Nullable String suggestion) {

    private static final int LONGEST_VALUE = 80;

    /** A finding without a suggestion. */
    public static Finding of(String code, String path, @Nullable String value, String message) {
        return new Finding(code, path, value, message, null);
    }

    /** {@code CODE path: message, not 'value'; did you mean X?} */
    @Override
    public String toString() {
        var text = new StringBuilder(code).append(' ');
        if (!path.isEmpty()) {
            text.append(path).append(": ");
        }
        text.append(message);
        if (value != null) {
            text.append(", not '").append(shortened(value)).append('\'');
        }
        if (suggestion != null) {
            text.append("; did you mean ").append(suggestion).append('?');
        }
        return text.toString();
    }

    private static String shortened(String value) {
        var line = value.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE) + "…";
    }
}
