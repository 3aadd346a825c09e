package dev.gtm.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void says_only_what_there_is() {
        assertThat(Finding.of("FILE_EMPTY", "", null, "there is nothing in the file"))
                .hasToString("FILE_EMPTY there is nothing in the file");
        assertThat(Finding.of("MISSING", "market", null, "is required")).hasToString("MISSING market: is required");
        assertThat(Finding.of("WRONG_TYPE", "market", "", "takes a text"))
                .hasToString("WRONG_TYPE market: takes a text, not ''");
    }

    @Test
    void stays_on_one_line_whatever_was_written() {
        assertThat(new Finding("CODE", "a\nb.c", "x\r\ny\tz\u2028w", "takes\na text", "p\u0085q"))
                .hasToString("CODE a b.c: takes a text, not 'x y z w'; did you mean p q?");
    }

    @Test
    void its_message_is_one_line_of_bearable_length() {
        assertThat(Finding.of("CODE", "", null, "brings the weights of\r\nA\u2028B above 1")
                        .message())
                .isEqualTo("brings the weights of A B above 1");
        assertThat(Finding.of("CODE", "p".repeat(2_000), null, "m".repeat(2_000)))
                .satisfies(finding -> assertThat(finding.path()).isEqualTo("p".repeat(1_000) + "…"))
                .satisfies(finding -> assertThat(finding.message()).isEqualTo("m".repeat(1_000) + "…"));
    }

    @Test
    void shortens_what_is_long() {
        assertThat(Finding.of("CODE", "p".repeat(1_000), "v".repeat(1_000), "takes a text"))
                .hasToString("CODE " + "p".repeat(160) + "…: takes a text, not '" + "v".repeat(80) + "…'");
    }

    @Test
    void does_not_cut_a_character_in_two() {
        assertThat(Finding.of("CODE", "", "𠮟".repeat(81), "takes a text"))
                .hasToString("CODE takes a text, not '" + "𠮟".repeat(80) + "…'");
    }
}
