package dev.gtm.rules;

import dev.gtm.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** Rules that cannot be used; tells every problem with its place, not only the first. */
public final class RuleBookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    RuleBookException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** All problems, by file and line. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
