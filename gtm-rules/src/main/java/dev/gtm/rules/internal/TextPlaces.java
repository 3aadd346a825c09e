package dev.gtm.rules.internal;

import dev.gtm.diagnostic.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where the characters of a text stand; a line ends at a line feed, a carriage return or both. */
final class TextPlaces {

    private final String file;
    private final String text;
    private final List<Integer> lineBegins = new ArrayList<>(List.of(0));

    TextPlaces(String file, String text) {
        this.file = file;
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                lineBegins.add(i + 1);
            }
        }
    }

    /** The place of a stretch of the text; what runs over the end of its first line ends there. */
    Location of(int begin, int end) {
        int line = line(begin);
        int lineBegin = lineBegins.get(line - 1);
        int last = Math.max(begin, Math.min(end, lineEnd(line)));
        return new Location(
                file, line, text.codePointCount(lineBegin, begin) + 1, text.codePointCount(lineBegin, last) + 1);
    }

    /** The line of an index, from 1. */
    int line(int index) {
        int found = Collections.binarySearch(lineBegins, index);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The index of the first character of a line. */
    int begin(int line) {
        return lineBegins.get(Math.min(line, lineBegins.size()) - 1);
    }

    private int lineEnd(int line) {
        int end = line < lineBegins.size() ? lineBegins.get(line) : text.length();
        while (end > lineBegins.get(line - 1) && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
