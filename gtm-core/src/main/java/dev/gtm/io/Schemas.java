package dev.gtm.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (draft 2020-12) of the files, for editors that complete and check while somebody writes.
 *
 * <p>A schema knows the fields of a file, their types, ranges and closed lists, and says of each what it means. What ties the
 * parts of a file together – ids, ceilings to their rates, the sum of weights – only the reader knows. Otherwise they take the
 * same, but that the reader overlooks a field that is left empty and a name that stands twice in a list.
 *
 * <p>With the schema in a file, as by {@code Files.writeString(Path.of("brief.schema.json"), Schemas.brief())}, an editor finds
 * it by a comment in the first line of a YAML file, {@code # yaml-language-server: $schema=brief.schema.json}, or by an entry
 * of a JSON file, {@code "$schema": "brief.schema.json"}.
 */
public final class Schemas {

    private Schemas() {}

    /** The schema of the files that {@link BriefReader} reads and {@link BriefWriter} writes. */
    public static String brief() {
        return text("brief.schema.json");
    }

    /** The schema of the JSON that {@link PlanWriter} writes. */
    public static String plan() {
        return text("plan.schema.json");
    }

    private static String text(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The library lacks its file " + name + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
