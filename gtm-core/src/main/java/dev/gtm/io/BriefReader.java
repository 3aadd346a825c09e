package dev.gtm.io;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.plan.Brief;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads briefs from YAML or JSON. Immutable and thread-safe.
 *
 * <p>A file that cannot be used is answered with {@link UnreadableException}, which tells all of its problems at once, each
 * with file, line, column, path, value and, where one is near, a suggestion. A name that ends in {@code .json} is read as
 * JSON, everything else as YAML.
 */
public final class BriefReader {

    private static final BriefReader DEFAULTS = new BriefReader(ReadLimits.ofDefaults());

    private final ReadLimits limits;

    private BriefReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** A reader with the default limits. */
    public static BriefReader ofDefaults() {
        return DEFAULTS;
    }

    /** A reader with other limits. */
    public static BriefReader of(ReadLimits limits) {
        return new BriefReader(limits);
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableException if it is missing, too large, no text, does not parse or is no brief
     */
    public Brief read(Path file) {
        return read(TextFile.read(file, limits));
    }

    /**
     * Reads a stream to its end; the caller closes it.
     *
     * @param name what the problems call it
     * @throws UnreadableException as for a file
     * @throws IOException if the stream fails
     */
    public Brief read(String name, InputStream in) throws IOException {
        return read(TextFile.read(name, in, limits));
    }

    /**
     * Reads a text.
     *
     * @param name what the problems call it
     * @throws UnreadableException as for a file
     */
    public Brief read(String name, String text) {
        return read(TextFile.of(name, text));
    }

    private Brief read(TextFile source) {
        var root = DocumentParser.parse(source, limits);
        var problems = new Problems(root);
        var brief = briefOf(root, problems);
        List<Diagnostic> all = problems.all();
        if (brief == null || !all.isEmpty()) {
            throw new UnreadableException(all);
        }
        return brief;
    }

    private static @Nullable Brief briefOf(Node root, Problems problems) {
        try {
            return BriefForm.read(Fields.of(root, "", problems), problems);
        } catch (InvalidValueException e) { // the forms check first and say where: whatever they forget is caught here
            problems.addUnlessExplained(Finding.of("INVALID", e.field(), e.value(), "takes " + e.allowed()));
            return null;
        }
    }
}
