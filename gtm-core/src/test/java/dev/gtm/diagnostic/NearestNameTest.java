package dev.gtm.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    @ParameterizedTest
    @CsvSource({
        "TURNAROUND_TIM, TURNAROUND_TIME", // a letter lost
        "TURNAROUND_TIIME, TURNAROUND_TIME", // a letter too many
        "TURNAROUND_TIMF, TURNAROUND_TIME", // a letter wrong
        "TURNAROUND_TMIE, TURNAROUND_TIME", // two letters swapped
        "turnaround time, TURNAROUND_TIME", // another way to write it
        "Staff-Time, STAFF_TIME",
        "STAFF_TIM, STAFF_TIME",
        "STAFF, STAFF_TIME",
        "ＳＴＡＦＦ＿ＴＩＭＥ, STAFF_TIME", // typed with a Japanese keyboard
        "'STAFF_TIME ', STAFF_TIME",
    })
    void finds_what_was_meant(String written, String meant) {
        assertThat(NearestName.of(written, List.of("UNKNOWN", "STAFF_TIME", "TURNAROUND_TIME")))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"XYZZY", "TIME", "''", "' '", "U"})
    void finds_nothing_where_nothing_is_near(String written) {
        assertThat(NearestName.of(written, List.of("UNKNOWN", "STAFF_TIME", "TURNAROUND_TIME")))
                .isNull();
    }

    @Test
    void a_single_letter_resembles_no_other() {
        assertThat(NearestName.of("X", List.of("A", "B"))).isNull();
        assertThat(NearestName.of("a", List.of("A", "B"))).isEqualTo("A");
    }

    @Test
    void the_nearest_wins() {
        assertThat(NearestName.of("market", List.of("markets", "Market"))).isEqualTo("Market");
    }

    @Test
    void of_equally_near_ones_the_one_that_begins_alike() {
        assertThat(NearestName.of("USDD", List.of("SDD", "USD"))).isEqualTo("USD");
        assertThat(NearestName.of("A22", List.of("A12", "A2", "B22"))).isEqualTo("A2");
        assertThat(NearestName.of("AB", List.of("AD", "AC")))
                .as("else by alphabet")
                .isEqualTo("AC");
    }

    @Test
    void does_not_search_without_end() {
        var many = IntStream.range(0, 10_001).mapToObj(i -> "NAME" + i).toList();

        assertThat(NearestName.of("NAMES", many)).isNull();
        assertThat(NearestName.of("NAMES", many.subList(0, 10_000))).isEqualTo("NAME0");
        assertThat(NearestName.of("N".repeat(65), List.of("N".repeat(65)))).isNull();
    }

    @Test
    void completes_what_only_one_name_begins_with() {
        assertThat(NearestName.of("TURNAROUND", List.of("TURNAROUND_TIME", "STAFF_TIME")))
                .isEqualTo("TURNAROUND_TIME");
        assertThat(NearestName.of("PATIENT", List.of("PATIENT_COST", "PATIENT_APP")))
                .isNull();
    }
}
