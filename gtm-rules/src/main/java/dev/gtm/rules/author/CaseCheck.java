package dev.gtm.rules.author;

import dev.gtm.diagnostic.Diagnostic;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A case as a named check, for whatever test framework there is. */
public final class CaseCheck implements Runnable {

    private final String name;
    private final Supplier<CaseResult> result;

    CaseCheck(String name, Supplier<CaseResult> result) {
        this.name = name;
        this.result = result;
    }

    /** The file, the rule and the title of the case. */
    public String name() {
        return name;
    }

    /**
     * Runs the case.
     *
     * @throws AssertionError if it does not hold; says what was expected, what came and which condition failed
     */
    @Override
    public void run() {
        var failures = result.get().failures();
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        }
    }
}
