package dev.gtm.io;

import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A schema as people read it: what something is before what is in it, the whole before its parts, one value a line. */
final class SchemaText {

    private static final JsonMapper JSON = new JsonMapper();
    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(TWO_SPACES)
            .withArrayIndenter(TWO_SPACES);

    private SchemaText() {}

    static String of(ObjectNode schema) {
        var parts = (ObjectNode) schema.remove("$defs");
        var ordered = inOrder(schema);
        var orderedParts = ordered.putObject("$defs");
        parts.properties().forEach(part -> orderedParts.set(part.getKey(), inOrder((ObjectNode) part.getValue())));
        return JSON.writer().with(PRINTER).writeValueAsString(ordered) + "\n";
    }

    private static ObjectNode inOrder(ObjectNode schema) {
        var ordered = JSON.createObjectNode();
        for (var first : List.of("$schema", "$id", "title", "description")) {
            if (schema.has(first)) {
                ordered.set(first, schema.remove(first));
            }
        }
        return ordered.setAll(schema);
    }
}
