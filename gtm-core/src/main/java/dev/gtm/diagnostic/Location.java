package dev.gtm.diagnostic;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file the name under which the file was opened
 * @param line counts from 1
 * @param column counts characters from 1
 * @param endColumn the column behind the last character of the place, on the same line; the column itself where only the
 *     beginning is known
 */
public record Location(String file, int line, int column, int endColumn) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column)
            .thenComparingInt(Location::endColumn);

    public Location {
        endColumn = Math.max(column, endColumn);
    }

    /** A place of which only the beginning is known. */
    public Location(String file, int line, int column) {
        this(file, line, column, column);
    }

    /** The first character of a file: for problems of the file as a whole. */
    public static Location startOf(String file) {
        return new Location(file, 1, 1);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column} */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
