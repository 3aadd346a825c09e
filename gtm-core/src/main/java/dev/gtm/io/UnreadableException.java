package dev.gtm.io;

import dev.gtm.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be used as it is; tells every problem in it with its place, not only the first. */
public final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /**
     * @param diagnostics all problems, at least one
     */
    public UnreadableException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().sorted().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = diagnostics.stream().sorted().toList();
    }

    /** All problems, from the top of the file to its bottom. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
