package dev.gtm.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanSchemaTest {

    private static final Path SHIPPED = Path.of("src/main/resources/dev/gtm/io/plan.schema.json");

    @Test
    void says_what_the_form_of_a_plan_and_its_comments_say() throws IOException {
        var made = SchemaMaker.schemaOf(new PlanFileForm());
        if (Boolean.getBoolean("gtm.schema.write")) {
            Files.writeString(SHIPPED, made);
        }
        assertThat(Files.readString(SHIPPED))
                .as("the shipped schema; after a change of the form write it anew by "
                        + "mvn -pl gtm-core test -Dtest=PlanSchemaTest#says* -Dgtm.schema.write=true")
                .isEqualTo(made);
        assertThat(Schemas.plan()).isEqualTo(made);
    }

    @Test
    void has_the_keys_that_were_agreed_in_their_order() throws IOException {
        var schema = new JsonMapper().readTree(Schemas.plan());
        var compared = new ArrayList<String>();
        compare("plan", agreed(), schema, schema, compared);
        assertThat(compared)
                .contains("plan", "plan.adoption.segments.steps", "plan.priorities.impact", "plan.approach.sequence");
    }

    @Test
    void refuses_what_is_no_plan() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new JsonMapper().readTree(Schemas.plan()));
        assertThat(schema.validate(new JsonMapper().readTree("{\"plan\": 1}"))).isNotEmpty();
    }

    /** The first block of code in what was agreed on the plan; of each block, the names in their order. */
    private static AgreedKeys agreed() throws IOException {
        var text = Files.readString(Path.of("src/test/resources/dev/gtm/io/interfaces.md"));
        var block = Pattern.compile("## The plan.*?\n( {4}\\{.*?)\n\n", Pattern.DOTALL)
                .matcher(text);
        assertThat(block.find()).isTrue();
        return AgreedKeys.of(block.group(1));
    }

    /** Blocks that no step of the method fills yet hold anything. */
    private static void compare(
            String path, AgreedKeys agreed, JsonNode block, JsonNode schema, List<String> compared) {
        var properties = element(block, schema).path("properties");
        if (properties.isMissingNode()) {
            return;
        }
        compared.add(path);
        assertThat(List.copyOf(properties.propertyNames())).as(path).containsSubsequence(agreed.names());
        agreed.blocks()
                .forEach((name, within) -> compare(path + "." + name, within, properties.path(name), schema, compared));
    }

    /** What a field holds, be it one, many, or perhaps none. */
    private static JsonNode element(JsonNode field, JsonNode schema) {
        if (field.has("items")) {
            return element(field.get("items"), schema);
        }
        if (field.has("anyOf")) {
            return element(
                    field.get("anyOf")
                            .valueStream()
                            .filter(one -> !one.path("type").asString("").equals("null"))
                            .findFirst()
                            .orElseThrow(),
                    schema);
        }
        var reference = field.path("$ref").asString("");
        return reference.startsWith("#/$defs/") ? schema.get("$defs").get(reference.substring(8)) : field;
    }
}
