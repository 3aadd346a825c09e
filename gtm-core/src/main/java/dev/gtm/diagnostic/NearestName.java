package dev.gtm.diagnostic;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The name somebody probably meant. */
public final class NearestName {

    private static final int LONGEST_NAME = 64;
    private static final int MOST_CANDIDATES = 10_000;

    private NearestName() {}

    /**
     * The candidate nearest to what was written, by edit distance with swaps of neighbors, ignoring case, the width of letters
     * and spaces around; null if none is near (more than a third of the letters differ) or there are too many to compare. Of
     * equally near ones it is the one that begins alike for longer, then the first in alphabetical order. If none is near, it is
     * the only one that begins with the words that were written, as TURNAROUND_TIME with TURNAROUND.
     */
    public static @Nullable String of(String written, Collection<String> candidates) {
        if (written.isBlank() || written.length() > LONGEST_NAME || candidates.size() > MOST_CANDIDATES) {
            return null;
        }
        var folded = fold(Normalizer.normalize(written, Normalizer.Form.NFKC).strip());
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - folded.length()) <= tolerated(folded, candidate))
                .filter(candidate -> distance(folded, fold(candidate)) <= tolerated(folded, candidate))
                .min(Comparator.<String>comparingInt(candidate -> distance(folded, fold(candidate)))
                        .thenComparingInt(candidate -> -commonStart(folded, fold(candidate)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseGet(() -> onlyOneBegun(folded, candidates));
    }

    /** The only candidate that begins with the words that were written. */
    private static @Nullable String onlyOneBegun(String folded, Collection<String> candidates) {
        var begun = candidates.stream()
                .filter(candidate -> candidate.length() <= LONGEST_NAME)
                .filter(candidate -> fold(candidate).startsWith(folded + "_"))
                .limit(2)
                .toList();
        return begun.size() == 1 ? begun.get(0) : null;
    }

    private static int commonStart(String a, String b) {
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common;
    }

    private static int tolerated(String written, String candidate) {
        int shorter = Math.min(written.length(), candidate.length());
        return shorter < 2 ? 0 : Math.max(1, shorter / 3);
    }

    private static String fold(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    /** The optimal string alignment distance. */
    private static int distance(String a, String b) {
        var d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
