package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.io.BriefReader;
import dev.gtm.io.BriefWriter;
import dev.gtm.io.PlanWriter;
import dev.gtm.plan.Brief;
import dev.gtm.plan.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** In which order a file names its blocks, fields and list items changes nothing in the plan. */
class FileOrderProperties {

    private static final Planner PLANNER = Planner.ofDefaults();
    private static final BriefReader READER = BriefReader.ofDefaults();
    private static final BriefWriter WRITER = BriefWriter.ofDefaults();
    private static final ObjectMapper YAML = new YAMLMapper();
    private static final ObjectMapper JSON = new JsonMapper();

    /** Their order is what they say. */
    private static final Set<String> IN_ORDER =
            Set.of("journey", "doctorJourney", "levels", "baselineRange", "targetRange");

    @Property(tries = 10)
    void thePublishedBriefInAnyOrderGivesTheSameBytes(@ForAll Random random) {
        for (var name : List.of("jp-targeted-oncology", "us-nsclc-biomarker", "canonical-biomarker")) {
            var brief = TestBriefs.read(name);
            var permuted = READER.read("brief.yaml", permutedYaml(brief, random));

            assertSame(PLANNER.plan(brief), PLANNER.plan(permuted));
        }
    }

    @Property(tries = 60)
    void anyBriefInAnyOrderGivesTheSameBytes(@ForAll long seed, @ForAll boolean yaml, @ForAll Random random) {
        var brief = AnyBrief.of(seed);
        var permuted = yaml
                ? READER.read("brief.yaml", permutedYaml(brief, random))
                : READER.read("brief.json", permutedJson(brief, random));

        assertSame(PLANNER.plan(brief), PLANNER.plan(permuted));
    }

    private static void assertSame(Plan expected, Plan plan) {
        assertThat(PlanWriter.ofDefaults().toJson(plan))
                .isEqualTo(PlanWriter.ofDefaults().toJson(expected));
        assertThat(plan.doctors()).isEqualTo(expected.doctors());
        assertThat(plan.warnings()).isEqualTo(expected.warnings());
        assertThat(plan.priorities()).isEqualTo(expected.priorities());
        assertThat(plan.stakeholders())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("stakeholder.concentration")
                .isEqualTo(expected.stakeholders());
    }

    private static String permutedYaml(Brief brief, Random random) {
        return YAML.writeValueAsString(permuted("", YAML.readTree(WRITER.toYaml(brief)), random));
    }

    private static String permutedJson(Brief brief, Random random) {
        return JSON.writeValueAsString(permuted("", JSON.readTree(WRITER.toJson(brief)), random));
    }

    private static JsonNode permuted(String name, JsonNode node, Random random) {
        if (node instanceof ObjectNode block) {
            var names = new ArrayList<>(block.propertyNames());
            Collections.shuffle(names, random);
            var permuted = block.objectNode();
            names.forEach(key -> permuted.set(key, permuted(key, block.get(key), random)));
            return permuted;
        }
        if (node instanceof ArrayNode list) {
            var items = new ArrayList<JsonNode>();
            list.forEach(item -> items.add(permuted(name, item, random)));
            if (!IN_ORDER.contains(name)) {
                Collections.shuffle(items, random);
            }
            return list.arrayNode().addAll(items);
        }
        return node;
    }
}
