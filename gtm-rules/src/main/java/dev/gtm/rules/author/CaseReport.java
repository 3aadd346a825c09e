package dev.gtm.rules.author;

import dev.gtm.diagnostic.Diagnostic;
import java.util.List;

/**
 * How all cases went.
 *
 * @param results one for each case, in the order of the files
 * @param coverage how often each rule and each of its conditions was tried
 */
public record CaseReport(List<CaseResult> results, Coverage coverage) {

    public CaseReport {
        results = List.copyOf(results);
    }

    /** Whether every case holds. */
    public boolean passed() {
        return results.stream().allMatch(CaseResult::passed);
    }

    /** All that went wrong, by file and line. */
    public List<Diagnostic> failures() {
        return results.stream()
                .flatMap(result -> result.failures().stream())
                .sorted()
                .toList();
    }

    /** How many cases do not hold. */
    public long failed() {
        return results.stream().filter(result -> !result.passed()).count();
    }

    /** The number of cases, then the coverage. */
    public String text() {
        return "Cases: " + results.size() + "; failed: " + failed() + "\n" + coverage.text();
    }
}
