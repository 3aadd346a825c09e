package dev.gtm.io;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A good brief with something put wrong. Each offending token stands between {@code «} and {@code »}; the marks tell where a
 * problem has to be found and are gone before anybody reads the text.
 */
final class BadText {

    private final String title;
    private final String file;
    private String marked;
    private final List<Finding> findings = new ArrayList<>();

    private BadText(String title, String file, String marked) {
        this.title = title;
        this.file = file;
        this.marked = marked;
    }

    static BadText us(String title) {
        return new BadText(title, "brief.yaml", Briefs.US);
    }

    static BadText jp(String title) {
        return new BadText(title, "brief.yaml", Briefs.JP);
    }

    static BadText full(String title) {
        return new BadText(title, "brief.yaml", Briefs.FULL);
    }

    static BadText of(String title, String file, String marked) {
        return new BadText(title, file, marked);
    }

    /** Replaces what stands exactly once. */
    BadText with(String from, String to) {
        int at = marked.indexOf(from);
        if (at < 0 || marked.indexOf(from, at + 1) >= 0) {
            throw new IllegalArgumentException("Not exactly once in the brief: " + from);
        }
        marked = marked.substring(0, at) + to + marked.substring(at + from.length());
        return this;
    }

    BadText and(String more) {
        marked = marked + (marked.endsWith("\n") ? "" : "\n") + more;
        return this;
    }

    /** The problem of the next mark from the top; null for any message. */
    BadText finds(String code, String path, @Nullable String value, @Nullable String suggestion) {
        findings.add(new Finding(code, path, value, "", suggestion));
        return this;
    }

    String file() {
        return file;
    }

    String text() {
        return marked.replace("«", "").replace("»", "");
    }

    /** What must be found, without messages. */
    List<Diagnostic> expected() {
        var expected = new ArrayList<Diagnostic>();
        int line = 1;
        int column = 1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '«') {
                expected.add(Diagnostic.error(new Location(file, line, column), findings.get(expected.size())));
            } else if (c == '\n') {
                line++;
                column = 1;
            } else if (c != '»') {
                column++;
            }
        }
        if (expected.size() != findings.size()) {
            throw new IllegalArgumentException(expected.size() + " marks and " + findings.size() + " findings");
        }
        return expected;
    }

    @Override
    public String toString() {
        return title;
    }
}
