package dev.gtm.rules.mutation;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a pattern into its conditions: at commas, and at alternatives, outside inner parentheses. */
final class Parts {

    private Parts() {}

    /** From where to where in the text of the pattern. */
    record Part(int from, int to) {}

    /** The conditions of a pattern, each with its place. */
    static List<Part> of(String pattern) {
        int open = pattern.indexOf('(');
        int close = closing(pattern, open);
        var parts = new ArrayList<Part>();
        int depth = 0;
        int from = open + 1;
        for (int i = open + 1; i < close; i++) {
            char c = pattern.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(new Part(from, i));
                from = i + 1;
            }
        }
        parts.add(new Part(from, close));
        return parts;
    }

    /** Where the parenthesis that opens here is closed. */
    static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("not closed: " + text);
    }
}
