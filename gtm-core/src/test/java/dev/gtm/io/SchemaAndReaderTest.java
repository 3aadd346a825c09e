package dev.gtm.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema and the reader take the same briefs and refuse the same: at every place of a brief that has every field. */
class SchemaAndReaderTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final BriefReader READER = BriefReader.ofDefaults();

    private static final JsonNode BRIEF = brief();
    private static final List<Place> PLACES = Place.allOf(BRIEF);

    /** Whatever may stand where something else belongs. */
    private static final List<JsonNode> VALUES = values("""
            [ true, "x", "", " ", "2026-11-01", "2026-13-01", "USD", [], [ "x" ], [ 0.5, 1 ], {}, { "unheardOf": 1 }, 0, 1.5 ]
            """);

    /** Numbers of every size, beside those that lie close to the schema's own bounds. */
    private static final List<JsonNode> NUMBERS = values("""
            [ -1, -0.001, 0.001, 0.5, 1, 1.001, 2, 3.0, 6, 1201, 2147483647, 2147483648, 10000000000.1, 1e18 ]
            """);

    /** What ties the parts of a brief together, which no schema can say. */
    private static final Set<String> TIES =
            Set.of("DANGLING_ID", "DUPLICATE_ID", "OFF_THE_GRID", "WEIGHTS_ABOVE_ONE", "BACKWARDS");

    static Stream<Place> places() {
        return PLACES.stream();
    }

    static Stream<Place> fields() {
        return PLACES.stream().filter(Place::isField);
    }

    static Stream<Place> defaults() {
        return fields().filter(place -> place.schema().has("default"));
    }

    static Stream<Place> closedLists() {
        return PLACES.stream().filter(Place::isClosedList);
    }

    static Stream<Place> blocks() {
        return PLACES.stream()
                .filter(place -> place.schema().path("additionalProperties").isBoolean());
    }

    @Test
    void the_brief_has_every_field_of_the_schema() {
        assertThat(fields().map(Place::field).collect(Collectors.toSet())).containsAll(Place.fieldsOfTheSchema());
        assertThat(BriefSchema.problems(BRIEF)).isEmpty();
        assertThat(complaints(BRIEF)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void take_the_same_values(Place place) {
        var numbers = place.takesNumbers() ? Stream.concat(NUMBERS.stream(), place.bounds()) : Stream.<JsonNode>empty();
        Stream.concat(VALUES.stream(), numbers)
                .forEach(value -> assertSameAnswer(place.with(value, BRIEF), value.toString()));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void require_the_same_fields(Place place) {
        var brief = place.without(BRIEF);
        var missing = complaints(brief).stream()
                .filter(finding ->
                        finding.code().equals("MISSING") && finding.path().equals(place.path()));

        assertSameAnswer(brief, "without it");
        if (place.required() && !isWhatChanges(place)) {
            assertThat(missing).isNotEmpty();
        } else if (BriefSchema.problems(brief).isEmpty()) {
            assertThat(missing).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("defaults")
    void a_default_says_the_same_as_nothing(Place place) {
        var said = place.with(place.schema().get("default"), BRIEF);

        assertThat(READER.read("brief.json", said.toString()))
                .isEqualTo(READER.read("brief.json", place.without(BRIEF).toString()));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void refuse_names_that_nobody_knows(Place place) {
        var block = (ObjectNode) BRIEF.at(place.at()).deepCopy();
        var brief = place.with(block.put("unheardOf", 1), BRIEF);

        assertThat(BriefSchema.problems(brief)).isNotEmpty();
        assertThat(complaints(brief)).extracting(Finding::path).contains(place.path() + ".unheardOf");
    }

    @Test
    void refuse_names_that_nobody_knows_at_the_top() {
        var brief = ((ObjectNode) BRIEF.deepCopy()).put("unheardOf", 1);

        assertThat(BriefSchema.problems(brief)).isNotEmpty();
        assertThat(complaints(brief)).extracting(Finding::path).contains("unheardOf");
    }

    @ParameterizedTest
    @MethodSource("closedLists")
    void know_the_same_constants(Place place) {
        for (var constant : place.constants()) {
            var brief = place.with(JSON.valueToTree(constant), BRIEF);
            assertSameAnswer(brief, constant);
            assertThat(complaints(brief)).extracting(Finding::path).doesNotContain(place.path());
        }
        var unknown = place.with(JSON.valueToTree("?"), BRIEF);
        assertThat(BriefSchema.problems(unknown)).isNotEmpty();
        assertThat(complaints(unknown)).anySatisfy(finding -> {
            assertThat(finding.path()).isEqualTo(place.path());
            assertThat(finding.message()).isEqualTo("takes one of " + String.join(", ", place.constants()));
        });
    }

    // ---- where they differ ---------------------------------------------------------------------

    @Test
    void only_the_reader_overlooks_a_field_that_is_left_empty() {
        var brief = BriefSchema.tree(Briefs.US + "\ndrivers:\n");

        assertThat(complaints(brief)).isEmpty();
        assertThat(BriefSchema.problems(brief)).isNotEmpty();
    }

    @Test
    void only_the_reader_overlooks_a_name_that_stands_twice_in_a_list() {
        var brief = BriefSchema.tree(Briefs.FULL.replace("needs: [ENABLE, EDUCATE]", "needs: [ENABLE, ENABLE]"));

        assertThat(complaints(brief)).isEmpty();
        assertThat(BriefSchema.problems(brief)).isNotEmpty();
    }

    private static void assertSameAnswer(JsonNode brief, String what) {
        var schema = BriefSchema.problems(brief);
        var reader = complaints(brief);
        assertThat(reader.isEmpty())
                .as("%s: the schema says %s, the reader %s", what, schema, reader)
                .isEqualTo(schema.isEmpty());
    }

    /** Without it, the reader cannot tell which of its shapes a change was meant to have. */
    private static boolean isWhatChanges(Place place) {
        return place.path().startsWith("scenarios[0].changes");
    }

    private static List<JsonNode> values(String list) {
        return List.copyOf(JSON.readTree(list).values());
    }

    /** What the reader says of a brief's form. */
    private static List<Finding> complaints(JsonNode brief) {
        try {
            READER.read("brief.json", brief.toString());
            return List.of();
        } catch (UnreadableException e) {
            return e.diagnostics().stream()
                    .map(Diagnostic::finding)
                    .filter(finding -> !TIES.contains(finding.code()) && !isRateOfASegment(finding))
                    .toList();
        }
    }

    /** That each segment has a rate is a tie as well. */
    private static boolean isRateOfASegment(Finding finding) {
        return finding.code().equals("MISSING") && finding.path().matches("journey\\[\\d+]\\.rate\\..*");
    }

    /**
     * Every field once, and no value tied to another: any ceiling is above its rate, either end of a range is free, and no
     * constant stands beside another.
     */
    private static JsonNode brief() {
        return BriefSchema.tree(Briefs.FULL
                        .replaceAll("rate: \\{NORTH: [0-9.]+, SOUTH: [0-9.]+}", "rate: {NORTH: 0, SOUTH: 0}")
                        .replaceAll("ceiling: \\{[^}]*}", "ceiling: {NORTH: 1, SOUTH: 1}")
                        .replaceAll("Range: \\[[^\\]]*]", "Range: [0, 1]")
                        .replaceAll("(traits|needs): \\[[^\\]]*?(\\w+)]", "$1: [$2]")
                        .replaceAll("levels: \\[[0-9, ]*]", "levels: [1]")
                + "\n$schema: brief.schema.json\n");
    }
}
