package dev.gtm.rules.internal;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with rule files. */
final class RuleProblems {

    private final List<Diagnostic> all = new ArrayList<>();

    void add(String code, RuleFile file, int line, int column, @Nullable String value, String message) {
        add(code, file, line, column, value, message, null);
    }

    void add(
            String code,
            RuleFile file,
            int line,
            int column,
            @Nullable String value,
            String message,
            @Nullable String suggestion) {
        var where = new Location(file.path(), Math.max(1, line), Math.max(1, column));
        all.add(Diagnostic.error(where, new Finding(code, "", value, message, suggestion)));
    }

    void addAll(RuleProblems others) {
        all.addAll(others.all);
    }

    void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Diagnostic> all() {
        return all.stream().sorted().distinct().toList();
    }
}
