package dev.gtm.rules.author;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import dev.gtm.diagnostic.NearestName;
import dev.gtm.io.DataValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the files of cases, each with its place. */
final class Complaints {

    private final List<Diagnostic> all = new ArrayList<>();

    List<Diagnostic> all() {
        return all.stream().sorted().distinct().toList();
    }

    void addAll(List<Diagnostic> more) {
        all.addAll(more);
    }

    void add(Location at, String code, String path, @Nullable String value, String message) {
        all.add(Diagnostic.error(at, Finding.of(code, path, value, message)));
    }

    /** A name that is not among those that may stand here. */
    void unknown(Location at, String code, String path, String written, String takes, Collection<String> known) {
        var near = NearestName.of(written, known);
        var message = near == null ? takes + ": " + String.join(", ", known) : takes;
        all.add(Diagnostic.error(at, new Finding(code, path, written, message, near)));
    }

    void wrongType(DataValue value, String path, String takes) {
        var text = value.text();
        add(value.at(), "WRONG_TYPE", path, text, "takes " + takes + (text == null ? ", not " + value.kind() : ""));
    }
}
