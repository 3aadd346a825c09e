package dev.gtm.rules.author;

import dev.gtm.diagnostic.Diagnostic;
import java.util.List;

/**
 * How a case went.
 *
 * @param rule the case
 * @param failures what was expected and did not happen, or the other way round; empty if the case holds
 */
public record CaseResult(RuleCase rule, List<Diagnostic> failures) {

    public CaseResult {
        failures = List.copyOf(failures);
    }

    /** Whether the case holds. */
    public boolean passed() {
        return failures.isEmpty();
    }
}
