package dev.gtm.rules.internal;

import dev.gtm.diagnostic.Diagnostic;
import java.util.List;

/** Rules that cannot be used; stays inside, {@code RuleBook} says it to the outside. */
public final class BadRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    BadRulesException(List<Diagnostic> diagnostics) {
        super(diagnostics.isEmpty() ? "no diagnostics" : diagnostics.get(0).toString());
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** All problems, by file and line. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
