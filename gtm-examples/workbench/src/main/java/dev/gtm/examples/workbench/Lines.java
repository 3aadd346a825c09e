package dev.gtm.examples.workbench;

import java.util.ArrayList;
import java.util.List;

/** Text laid out in lines of a fixed width; East Asian characters count as two. */
final class Lines {

    private static final int WIDTH = 100;
    private static final int FIRST_WIDE = 0x1100;

    private final StringBuilder text = new StringBuilder();

    /** An empty line. */
    Lines blank() {
        text.append('\n');
        return this;
    }

    /** A heading with a rule under it. */
    Lines heading(String heading) {
        return blank().line(heading).line("─".repeat(Math.min(WIDTH, width(heading))));
    }

    /** A line as it is. */
    Lines line(String line) {
        text.append(line.replaceAll("\\p{Cntrl}", " ").stripTrailing()).append('\n');
        return this;
    }

    /** A paragraph that begins with a mark; its further lines are indented as far as the mark reaches. */
    Lines paragraph(String mark, String paragraph) {
        var indent = " ".repeat(width(mark));
        var prefix = mark;
        for (var line : wrapped(paragraph.replaceAll("\\p{Cntrl}+", " "), WIDTH - width(mark))) {
            line(prefix + line);
            prefix = indent;
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Fills a text with spaces on the right up to a width. */
    static String left(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - width(cell)));
    }

    /** Fills a text with spaces on the left up to a width. */
    static String right(String cell, int width) {
        return " ".repeat(Math.max(0, width - width(cell))) + cell;
    }

    /** How many columns a text takes. */
    static int width(String text) {
        return text.codePoints().map(Lines::width).sum();
    }

    private static int width(int codePoint) {
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        return c >= FIRST_WIDE
                && (c <= 0x115F
                        || c >= 0x2E80 && c <= 0xA4CF
                        || c >= 0xAC00 && c <= 0xD7A3
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0xFE30 && c <= 0xFE6F
                        || c >= 0xFF00 && c <= 0xFF60
                        || c >= 0xFFE0 && c <= 0xFFE6);
    }

    private static List<String> wrapped(String paragraph, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var piece : pieces(paragraph)) {
            if (width(line + piece.stripTrailing()) > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Where a line may break: after a space, and around East Asian characters but before no punctuation. */
    private static List<String> pieces(String paragraph) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        int[] points = paragraph.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            piece.appendCodePoint(points[i]);
            boolean last = i == points.length - 1;
            if (last || mayBreak(points[i], points[i + 1])) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if ("、。，．）」』】］：；・".indexOf(after) >= 0 || "（「『【［".indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' && after != '%' || isWide(before) || isWide(after) && before != ' ';
    }
}
