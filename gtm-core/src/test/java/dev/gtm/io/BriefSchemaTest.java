package dev.gtm.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class BriefSchemaTest {

    private static final Path SHIPPED = Path.of("src/main/resources/dev/gtm/io/brief.schema.json");
    private static final Path PUBLISHED = Path.of("../gtm-examples/workbench/briefs");

    static Stream<Path> published() throws IOException {
        try (var files = Files.list(PUBLISHED)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @Test
    void says_what_the_model_and_its_comments_say() throws IOException {
        var made = SchemaMaker.schemaOf(new BriefFileForm());
        if (Boolean.getBoolean("gtm.schema.write")) {
            Files.writeString(SHIPPED, made);
        }
        assertThat(Files.readString(SHIPPED))
                .as("the shipped schema; after a change of the model write it anew by "
                        + "mvn -pl gtm-core test -Dtest=BriefSchemaTest#says* -Dgtm.schema.write=true")
                .isEqualTo(made);
    }

    @Test
    void is_what_embedders_get() throws IOException {
        assertThat(Schemas.brief()).isEqualTo(Files.readString(SHIPPED));
    }

    @Test
    void is_a_schema_of_draft_2020_12() {
        var draft = SpecificationVersion.DRAFT_2020_12;
        var schemas = SchemaRegistry.withDefaultDialect(draft);

        assertThat(schemas.getSchema(SchemaLocation.of(draft.getDialectId()))
                        .validate(Schemas.brief(), InputFormat.JSON))
                .isEmpty();
        assertThat(BriefSchema.ROOT.get("$schema").stringValue()).isEqualTo(draft.getDialectId());
    }

    @Test
    void describes_every_field_and_every_constant() {
        var blocks = new ArrayList<JsonNode>(BriefSchema.ROOT.get("$defs").values());
        blocks.add(BriefSchema.ROOT);
        for (var block : blocks) {
            assertThat(block.path("properties").properties())
                    .allSatisfy(field -> assertSentence(field.getValue().get("description")));
            assertThat(block.path("enumDescriptions").values())
                    .hasSameSizeAs(block.path("enum").values())
                    .allSatisfy(BriefSchemaTest::assertSentence);
        }
    }

    @Test
    void the_form_of_a_file_departs_only_from_what_the_model_has() {
        assertThat(BriefFileForm.FIELDS).allSatisfy((component, form) -> {
            var name = form.name().isEmpty() ? component : component.replaceAll("\\w+$", form.name());
            assertThat(Place.fieldsOfTheSchema()).contains(name);
        });
    }

    // ---- good briefs ---------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("published")
    void takes_what_is_published(Path file) throws IOException {
        assertThat(BriefSchema.problems(BriefSchema.tree(Files.readString(file))))
                .isEmpty();
    }

    @Test
    void takes_every_field() {
        assertThat(BriefSchema.problems(BriefSchema.tree(Briefs.FULL))).isEmpty();
    }

    @Test
    void takes_a_text_that_looks_like_a_number() {
        assertThat(BriefSchema.problems(
                        BriefSchema.tree(Briefs.US.replace("brief: us-nsclc-biomarker", "brief: 2026"))))
                .isEmpty();
    }

    private static void assertSentence(JsonNode description) {
        assertThat(description).isNotNull();
        assertThat(description.stringValue())
                .matches("[^\\s{}@]([^{}@]*[^\\s{}@])?\\.")
                .doesNotContain("null", "  ");
    }
}
