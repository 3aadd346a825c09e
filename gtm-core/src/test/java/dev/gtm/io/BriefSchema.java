package dev.gtm.io;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The shipped schema of briefs, and what a validator says by it. */
final class BriefSchema {

    static final JsonNode ROOT = new JsonMapper().readTree(Schemas.brief());

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ROOT);

    private BriefSchema() {}

    /** A brief in YAML or JSON as the validator sees it. */
    static JsonNode tree(String text) {
        return new YAMLMapper().readTree(text);
    }

    /** What is wrong with a brief; a date that is none is wrong, as it is to editors. */
    static List<Error> problems(JsonNode brief) {
        return SCHEMA.validate(
                brief, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
