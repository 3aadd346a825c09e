package dev.gtm.io;

import dev.gtm.plan.Brief;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Writes briefs as YAML or JSON: reading what was written gives an equal brief, and writing that gives the same bytes. What is
 * absent or at its default is left out. Immutable and thread-safe.
 */
public final class BriefWriter {

    private static final BriefWriter DEFAULTS = new BriefWriter();

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();

    private BriefWriter() {}

    /** A writer. */
    public static BriefWriter ofDefaults() {
        return DEFAULTS;
    }

    /** The brief as a YAML text that ends with a line break. */
    public String toYaml(Brief brief) {
        return YAML.writeValueAsString(BriefTree.of(brief));
    }

    /** The brief as a JSON text that ends with a line break. */
    public String toJson(Brief brief) {
        return JSON.writeValueAsString(BriefTree.of(brief)) + "\n";
    }
}
