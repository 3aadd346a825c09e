package dev.gtm.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_row_knows_the_line_in_which_it_begins(String end) {
        var text = String.join(end, "id,what", "A,one", "B,\"two", "lines\"", "C,three", "");

        assertThat(table(text).rows())
                .extracting(row -> row.get("id") + " " + row.at())
                .containsExactly("A table.csv:2:1", "B table.csv:3:1", "C table.csv:5:1");
    }

    @ParameterizedTest
    @CsvSource({
        "'id,what\nA,1,2\n',         2, Too many entries",
        "'id,what\nA,\"1\"2\n',      2, Unexpected character",
        "'id,what\nA,1\nB,\"2\n',    3, Missing closing quote",
        "',\nA,1\n',                 2, Empty header line",
    })
    void tells_the_line_that_does_not_parse(String text, int line, String message) {
        assertThat(refusal(text))
                .hasMessageStartingWith("table.csv:" + line + ":1: error SYNTAX does not parse: " + message);
    }

    @Test
    void tells_no_line_behind_the_last() {
        var cell = "x".repeat(199) + "\r\n";

        for (int i = 0; i < 200; i++) {
            assertThat(refusal("id\r\n\"" + cell.substring(i)))
                    .hasMessageStartingWith("table.csv:2:1: error SYNTAX does not parse: Missing closing quote");
        }
    }

    @Test
    void a_column_that_is_not_there() {
        var row = table("id,what\nA\n").rows().get(0);

        assertThat(catchThrowableOfType(UnreadableException.class, () -> row.get("what")))
                .hasMessage("table.csv:2:1: error MISSING what: is a column that this table needs");
    }

    private static CsvTable table(String text) {
        return CsvTable.parse(TextFile.of("table.csv", text));
    }

    private static UnreadableException refusal(String text) {
        return catchThrowableOfType(UnreadableException.class, () -> table(text));
    }
}
