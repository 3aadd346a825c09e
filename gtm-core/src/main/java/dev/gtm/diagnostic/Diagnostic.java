package dev.gtm.diagnostic;

import java.util.Comparator;

/**
 * One problem of an input, precise enough to mend it without guessing.
 *
 * @param severity how much it matters
 * @param where file, line and column
 * @param finding what is wrong
 */
public record Diagnostic(Severity severity, Location where, Finding finding) implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::where)
            .thenComparing(diagnostic -> diagnostic.finding().path())
            .thenComparing(diagnostic -> diagnostic.finding().code())
            .thenComparing(diagnostic -> diagnostic.finding().message());

    /** An error. */
    public static Diagnostic error(Location where, Finding finding) {
        return new Diagnostic(Severity.ERROR, where, finding);
    }

    /** A warning. */
    public static Diagnostic warning(Location where, Finding finding) {
        return new Diagnostic(Severity.WARNING, where, finding);
    }

    /** By place, so that a file's problems read from top to bottom. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column: severity CODE path: message, not 'value'; did you mean X?} */
    @Override
    public String toString() {
        return where + ": " + severity + " " + finding;
    }
}
