package dev.gtm.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.diagnostic.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    private static final String TEXT = """
            market: US
            journey:
            - id: TEST
              rate: {NORTH: 0.5, a.b: 0.4, '': 0.3}
            behaviors:
            - id: ORDER
              segments: [NORTH, a.b, '[0]']
            barriers:
            - behavior: behavior
            """;

    private static final Places PLACES =
            new Places(DocumentParser.parse(TextFile.of("brief.yaml", TEXT), ReadLimits.ofDefaults()));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "market,                    1:9,  1:1",
                "journey,                   3:1,  2:1",
                "journey[0].id,             3:7,  3:3",
                "journey[0].rate.NORTH,     4:17, 4:10",
                "journey[0].rate.a.b,       4:27, 4:22",
                "journey[0].rate.'',        4:36, 4:32",
            })
    void a_path_leads_to_a_value_and_its_name(String path, String value, String name) {
        assertThat(PLACES.value(path).at()).hasToString("brief.yaml:" + value);
        assertThat(PLACES.name(path)).hasToString("brief.yaml:" + name);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                         1:1",
        "journey[0],                 3:3",
        "behaviors[0].segments[1],   7:21",
        "behaviors[0].segments.a.b,  7:21",
        "behaviors[0].segments.[0],  7:26",
    })
    void a_path_leads_to_an_element_by_its_place_or_text(String path, String value) {
        assertThat(PLACES.value(path).at()).hasToString("brief.yaml:" + value);
        assertThat(PLACES.name(path)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "segments,                   1:1",
        "segments[3].id,             1:1",
        "journey[0].ceiling.NORTH,   3:3",
        "journey[1].id,              3:1",
        "journey[99999999999].id,    3:1",
        "journey[0].rate.SOUTH,      4:9",
        "behaviors[0].segments.ALL,  7:13",
        "market.code,                1:9",
        "market[0],                  1:9",
    })
    void a_path_that_leads_nowhere_ends_at_the_last_that_is_there(String path, String value) {
        assertThat(PLACES.value(path).at()).hasToString("brief.yaml:" + value);
        assertThat(PLACES.name(path)).isNull();
    }

    @Test
    void a_value_that_reads_like_its_field_is_still_the_value() {
        var problems = new Problems(DocumentParser.parse(TextFile.of("brief.yaml", TEXT), ReadLimits.ofDefaults()));

        problems.add(Finding.of("DANGLING_ID", "barriers[0].behavior", "behavior", "takes the id of a behavior"));

        assertThat(problems.all())
                .singleElement()
                .satisfies(problem -> assertThat(problem.where()).hasToString("brief.yaml:9:13"));
    }
}
