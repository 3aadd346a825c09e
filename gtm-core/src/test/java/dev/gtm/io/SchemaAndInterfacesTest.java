package dev.gtm.io;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The schema has every field that was agreed, as it was agreed, and is known for each that it has beyond. */
class SchemaAndInterfacesTest {

    /** What the schema has beyond the table, and why. */
    private static final Map<String, String> BEYOND = Map.ofEntries(
            entry("$schema", "where editors of JSON look for the schema"),
            entry("wantedPatients", "in the table, but within the words on the objective"),
            entry("valueEvidence", "what a patient is worth is a figure, and every figure has a source"),
            entry("phase", "a plan made late corrects where it cannot decide, and has to say so"),
            entry("doctorJourney", "the doctors' way to a new medicine, beside the patients'"),
            entry("journey.ceilingEvidence", "ceilings seldom rest on the source of the rates"),
            entry("journey.capacity", "more patients than the next step can take in wait, whatever the rate"),
            entry("stakeholders.access", "where visitors are not received, personal means fall away"),
            entry("stakeholders.evidence", "counts and concentrations are figures"),
            entry("interventions.evidence", "prices and effects are figures"),
            entry("systems", "what interventions require and share has a price of its own"),
            entry("evidence.sample", "on how many cases a figure rests tells how far it may be off"));

    /** What the table says has to be there, and why the reader does without. */
    private static final Map<String, String> MAY_BE_ABSENT = Map.of(
            "evidence.source", "an assumption has no source; what a figure without one is worth, its kind says",
            "interventions.unitCost", "people and contacts may take their price out of the catalogue");

    static Stream<AgreedField> agreed() {
        return AgreedField.all().stream();
    }

    @ParameterizedTest
    @MethodSource("agreed")
    void has_what_was_agreed(AgreedField field) {
        var block = block(field.block());

        assertThat(names(block)).contains(field.name());
        assertThat(texts(block.path("required")).contains(field.name()))
                .as("required")
                .isEqualTo(field.required() && !MAY_BE_ABSENT.containsKey(path(field)));
    }

    @ParameterizedTest
    @MethodSource("agreed")
    void has_the_shapes_and_constants_that_were_agreed(AgreedField field) {
        var taken = element(block(field.block()).get("properties").get(field.name()));
        var shapes = taken.has("anyOf") ? List.copyOf(taken.get("anyOf").values()) : List.of(taken);

        if (!field.shapes().isEmpty()) {
            assertThat(shapes.stream().map(shape -> names(resolved(shape)))).isEqualTo(field.shapes());
        }
        if (taken.has("enum") && !field.constants().isEmpty()) {
            assertThat(texts(taken.get("enum"))).isEqualTo(field.constants());
        }
    }

    @Test
    void has_nothing_else_but_what_is_known() {
        var agreed = agreed().map(SchemaAndInterfacesTest::path).collect(Collectors.toSet());
        var blocks = agreed().map(AgreedField::block).collect(Collectors.toSet());
        var beyond = new TreeSet<String>();
        for (var block : blocks) {
            for (var name : names(block(block))) {
                var path = block.equals("top") ? name : block + "." + name;
                if (!agreed.contains(path) && !blocks.contains(path)) {
                    beyond.add(path);
                }
            }
        }
        assertThat(beyond).isEqualTo(new TreeSet<>(BEYOND.keySet()));
    }

    private static String path(AgreedField field) {
        return field.block().equals("top") ? field.name() : field.block() + "." + field.name();
    }

    /** A row of the table; most are fields of the brief, and evidence may stand anywhere. */
    private static JsonNode block(String name) {
        if (name.equals("top")) {
            return BriefSchema.ROOT;
        }
        return name.equals("evidence")
                ? BriefSchema.ROOT.get("$defs").get("Evidence")
                : element(BriefSchema.ROOT.get("properties").get(name));
    }

    /** What a field takes, or each of several. */
    private static JsonNode element(JsonNode schema) {
        return resolved(schema.has("items") ? schema.get("items") : schema);
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref")
                ? BriefSchema.ROOT.at(schema.get("$ref").stringValue().substring(1))
                : schema;
    }

    private static Set<String> names(JsonNode block) {
        return Set.copyOf(block.path("properties").propertyNames());
    }

    private static Set<String> texts(JsonNode list) {
        return list.values().stream().map(JsonNode::stringValue).collect(Collectors.toSet());
    }
}
