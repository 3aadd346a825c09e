package dev.gtm.rules.internal;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.NearestName;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Notes what is wrong with one rule file, each problem at the words that cause it. */
final class Complaints {

    /** A file with more problems than that is none that somebody wrote; the rest is not worth the memory. */
    private static final int MOST = 200;

    private final TextPlaces places;
    private final RuleProblems problems;
    private int count;

    Complaints(RuleFile file, RuleProblems problems) {
        this.places = new TextPlaces(file.path(), file.text());
        this.problems = problems;
    }

    TextPlaces places() {
        return places;
    }

    /** The value is what stands there. */
    void at(RuleToken token, String code, String message) {
        at(token.begin(), token.end(), code, token.text(), message, null);
    }

    /** The value is what stands there; the nearest of the candidates is suggested. */
    void at(RuleToken token, String code, String message, Collection<String> candidates) {
        suggest(token, code, message, NearestName.of(token.text(), candidates));
    }

    void suggest(RuleToken token, String code, String message, @Nullable String suggestion) {
        at(token.begin(), token.end(), code, token.text(), message, suggestion);
    }

    /** Something is missing here. */
    void missing(RuleToken token, String code, String message) {
        at(token.begin(), token.end(), code, null, message, null);
    }

    void at(int begin, int end, String code, @Nullable String value, String message, @Nullable String suggestion) {
        count++;
        if (count <= MOST) {
            var shown = value == null || value.isEmpty() ? null : value;
            problems.add(Diagnostic.error(places.of(begin, end), new Finding(code, "", shown, message, suggestion)));
        }
    }

    /** What was read so far cannot be made sense of; the reader goes on where it can again. */
    static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Lost() {
            super(null, null, false, false);
        }
    }
}
