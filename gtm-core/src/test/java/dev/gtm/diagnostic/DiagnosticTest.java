package dev.gtm.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosticTest {

    private static final Finding FINDING =
            new Finding("UNKNOWN_VALUE", "barriers[2].cause", "STAFF_TIM", "takes a barrier cause", "STAFF_TIME");

    @Test
    void reads_as_compilers_write() {
        assertThat(Diagnostic.error(new Location("brief.yaml", 44, 38), FINDING))
                .hasToString("brief.yaml:44:38: error UNKNOWN_VALUE barriers[2].cause: takes a barrier cause, "
                        + "not 'STAFF_TIM'; did you mean STAFF_TIME?");
        assertThat(new Diagnostic(Severity.WARNING, Location.startOf("x"), Finding.of("CODE", "", null, "is odd")))
                .hasToString("x:1:1: warning CODE is odd");
    }

    @Test
    void sorts_from_top_to_bottom() {
        var sorted = List.of(at("a", 1, 9), at("a", 2, 1), at("a", 10, 1), at("b", 1, 1));

        assertThat(Stream.of(sorted.get(3), sorted.get(2), sorted.get(0), sorted.get(1))
                        .sorted())
                .isEqualTo(sorted);
    }

    @Test
    void sorts_problems_of_one_place_by_path_and_code() {
        var where = Location.startOf("a");
        var one = Diagnostic.error(where, Finding.of("MISSING", "asOf", null, "is required"));
        var two = Diagnostic.error(where, Finding.of("MISSING", "brief", null, "is required"));
        var three = Diagnostic.error(where, Finding.of("WRONG_TYPE", "brief", null, "takes a text"));

        assertThat(Stream.of(three, two, one).sorted()).containsExactly(one, two, three);
    }

    private static Diagnostic at(String file, int line, int column) {
        return Diagnostic.error(new Location(file, line, column), FINDING);
    }
}
