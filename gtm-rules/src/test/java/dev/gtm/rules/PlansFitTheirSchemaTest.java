package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gtm.io.BriefReader;
import dev.gtm.io.PlanWriter;
import dev.gtm.io.Schemas;
import dev.gtm.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What the planner writes is what the shipped schema of plans takes. */
class PlansFitTheirSchemaTest {

    private static final Path BRIEFS = Path.of("../gtm-examples/workbench/briefs");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JSON.readTree(Schemas.plan()));

    static Stream<Path> briefs() throws IOException {
        try (var files = Files.list(BRIEFS)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void aPlanFits(Path file) {
        var plan = Planner.ofDefaults().plan(BriefReader.ofDefaults().read(file));
        for (var language : Language.values()) {
            var json = PlanWriter.of(language).toJson(plan);
            assertThat(SCHEMA.validate(JSON.readTree(json))).as(language.name()).isEmpty();
        }
    }
}
