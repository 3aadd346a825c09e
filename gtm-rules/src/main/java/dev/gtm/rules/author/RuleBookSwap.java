package dev.gtm.rules.author;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Severity;
import dev.gtm.plan.RuleBookId;
import java.util.List;

/**
 * What became of a candidate.
 *
 * @param swapped whether what it says is in use now; else the book before it still is
 * @param before the book that was in use when the candidate came
 * @param current the book in use after it
 * @param problems what speaks against the candidate, and warnings
 */
public record RuleBookSwap(boolean swapped, RuleBookId before, RuleBookId current, List<Diagnostic> problems) {

    public RuleBookSwap {
        problems = List.copyOf(problems);
    }

    static boolean hasErrors(List<Diagnostic> problems) {
        return problems.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    }

    /** One line for a log. */
    @Override
    public String toString() {
        long errors = problems.stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .count();
        return swapped
                ? "rule book " + before.hash() + " gave way to " + current.hash()
                : "rule book " + current.hash() + " stays; the candidate has " + errors + " errors";
    }
}
