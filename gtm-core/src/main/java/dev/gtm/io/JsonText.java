package dev.gtm.io;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes small results, such as coverage or differences, as JSON in the manner of {@link PlanWriter}. */
public final class JsonText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addModule(PlainNumbers.module())
            .build();

    private JsonText() {}

    /**
     * A JSON text that ends with a line break.
     *
     * @param value made of maps, lists, records, texts, numbers, yes or no, and null; maps and records keep their order
     */
    public static String of(@Nullable Object value) {
        return JSON.writeValueAsString(value) + "\n";
    }
}
