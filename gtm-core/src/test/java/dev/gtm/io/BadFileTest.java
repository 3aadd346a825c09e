package dev.gtm.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no brief at all, or more than a reader takes in. */
class BadFileTest {

    private static final String MAYBE =
            "Maybe it was saved as UTF-16 or Shift_JIS; spreadsheets save it as \"CSV UTF-8\"";

    private static final int MEBIBYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    // ---- files ---------------------------------------------------------------------------------

    @Test
    void a_missing_file() {
        var file = folder.resolve("none.yaml");

        assertThat(problemsOf(file))
                .singleElement()
                .hasToString(file + ":1:1: error FILE_MISSING there is no such file");
    }

    @Test
    void a_folder() {
        assertThat(problemsOf(folder)).singleElement().hasToString(folder + ":1:1: error NOT_A_FILE takes a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n \t\n", "\uFEFF", "# nothing but a comment\n", "---\n...\n", "~"})
    void an_empty_file(String text) throws IOException {
        assertThat(problemsOf(Files.writeString(folder.resolve("brief.yaml"), text)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.finding().code()).isEqualTo("FILE_EMPTY");
                    assertThat(problem.where().line()).isLessThanOrEqualTo(2);
                });
    }

    @Test
    void an_empty_json_file() {
        assertThat(problems("brief.json", " "))
                .singleElement()
                .hasToString("brief.json:1:1: error FILE_EMPTY there is nothing in the file");
    }

    @Test
    void a_binary_file() throws IOException {
        var file = Files.write(folder.resolve("brief.yaml"), new byte[] {'b', 'r', '\n', 'x', 0, 1, 2, (byte) 0x80});

        assertThat(problemsOf(file)).singleElement().satisfies(problem -> {
            assertThat(problem.finding().code()).isIn("NOT_A_TEXT", "NOT_UTF_8");
            assertThat(problem.where().line()).isEqualTo(2);
        });
    }

    @Test
    void a_file_in_another_encoding() throws IOException {
        var file = Files.write(
                folder.resolve("brief.yaml"), "brief: b\ntitle: Zürich\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problemsOf(file))
                .singleElement()
                .hasToString(file + ":2:9: error NOT_UTF_8 holds a byte that is not UTF-8; takes a text file in UTF-8. "
                        + MAYBE);
    }

    @Test
    void a_character_that_stops_half_way() throws IOException {
        var bytes = "brief: 検".getBytes(StandardCharsets.UTF_8);
        var cut = new ByteArrayInputStream(bytes, 0, bytes.length - 1);

        var refused = catchThrowableOfType(
                UnreadableException.class, () -> BriefReader.ofDefaults().read("brief.yaml", cut));

        assertThat(refused).hasMessageStartingWith("brief.yaml:1:8: error NOT_UTF_8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001B", "\u007F", "\u0086", "\uFFFE", "\uFFFF", "\uD800", "\uDC00x"})
    void a_character_that_is_no_text(String odd) {
        assertThat(problems("brief.yaml", "brief: b\ntitle: 𠮟" + odd + "\n"))
                .singleElement()
                .hasToString(
                        "brief.yaml:2:9: error NOT_A_TEXT holds a character that is no text; takes a text file in UTF-8. "
                                + MAYBE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_line_ends_as_on_any_system(String end) {
        assertThat(problems("brief.yaml", "brief: b" + end + "title: b" + end + end + "note: \u0000"))
                .singleElement()
                .hasToString(
                        "brief.yaml:4:7: error NOT_A_TEXT holds a character that is no text; takes a text file in UTF-8. "
                                + MAYBE);
    }

    // ---- what does not parse -------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "brief: [a, b\\nmarket: x         | 2 | 7  | expected ',' or ']', but got :",
                "brief: x\\n market: y            | 2 | 8  | mapping values are not allowed here",
                "brief: x\\n\\tmarket: y          | 2 | 1  | cannot start any token",
                "brief: \"open\\nmarket: x        | 1 | 8  | found unexpected end of stream",
                "brief: 'open                     | 1 | 8  | found unexpected end of stream",
                "brief: @x                        | 1 | 8  | cannot start any token",
                "- a\\nbrief: x                   | 2 | 1  | expected <block end>",
                "brief: {a: 1                     | 1 | 13 | expected ',' or '}'",
                "brief: \"\\\\q\"                 | 1 | 10 | found unknown escape character",
                "? [a]\\n: b                      | 1 | 3  | a name is a text",
                "brief: x\\nbrief                 | 2 | 1  | could not find expected ':'",
                "%YAML 9                          | 1 | 8  | expected",
                "brief: !<x y                     | 1 | 11 | expected",
            })
    void yaml(String text, int line, int column, String message) {
        var written = text.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\");

        assertThat(problems("brief.yaml", written)).singleElement().satisfies(problem -> {
            assertThat(problem.finding().code()).isEqualTo("SYNTAX");
            assertThat(problem.finding().message())
                    .startsWith("does not parse: ")
                    .contains(message);
            assertThat(List.of(problem.where().line(), problem.where().column()))
                    .isEqualTo(List.of(line, column));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brief: \"\\x\"",
                "brief: \"\\x",
                "brief: \"\\uD8\"",
                "brief: \"\\UFFFFFFFF\"",
                "%YAML 99999999999.1\n---\n"
            })
    void yaml_that_its_scanner_does_not_foresee(String text) {
        assertThat(problems("brief.yaml", text)).singleElement().satisfies(problem -> {
            assertThat(problem.finding().code()).isEqualTo("SYNTAX");
            assertThat(problem.where().line()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"brief\": 5, \"x\": [1,2}   | 23 | Unexpected close marker '}': expected ']'",
                "{} x                          | 4  | Unrecognized token 'x'",
                "{\"brief\": NaN}              | 14 | Non-standard token 'NaN'",
                "{\"brief\": }                 | 11 | Unexpected character ('}'",
                "{\"brief\"                    | 9  | Unexpected end-of-input",
                "{brief: 1}                    | 2  | Unexpected character ('b'",
                "{'brief': 1}                  | 2  | Unexpected character",
            })
    void json(String text, int column, String message) {
        assertThat(problems("brief.json", text)).singleElement().satisfies(problem -> {
            assertThat(problem.finding().code()).isEqualTo("SYNTAX");
            assertThat(problem.finding().message())
                    .startsWith("does not parse: " + message)
                    .doesNotContain("`", "Source", "REDACTED", "enable");
            assertThat(problem.where().line()).isEqualTo(1);
            assertThat(problem.where().column()).isEqualTo(column);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief.yaml", "brief.json"})
    void a_column_counts_characters(String name) {
        assertThat(problems(name, "{\"brief\": \"𠮟😀\", \"nobody asked\": 1, \"\": 2}"))
                .extracting(Diagnostic::where)
                .contains(new Location(name, 1, 17), new Location(name, 1, 36));
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief.yaml", "brief.json"})
    void a_column_counts_characters_where_nothing_parses(String name) {
        assertThat(problems(name, "{\"a\":\n \"𠮟😀\", \"b\": 1]"))
                .singleElement()
                .extracting(Diagnostic::where)
                .isEqualTo(new Location(name, 2, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void yaml_that_stops_at_the_end_of_a_line(String end) {
        assertThat(problems("brief.yaml", "title: b" + end + "market: [US" + end))
                .singleElement()
                .satisfies(problem -> assertThat(problem.finding().code()).isEqualTo("SYNTAX"))
                .extracting(Diagnostic::where)
                .isEqualTo(new Location("brief.yaml", 3, 1));
    }

    @Test
    void a_second_document() {
        var lines = (int) Briefs.US.lines().count();

        assertThat(problems("brief.yaml", Briefs.US.stripTrailing() + "\n---\nbrief: another\n"))
                .singleElement()
                .hasToString("brief.yaml:" + (lines + 1) + ":1: error SECOND_DOCUMENT the file takes one document");
        assertThat(problems("brief.json", "{} {}"))
                .singleElement()
                .hasToString("brief.json:1:4: error SECOND_DOCUMENT the file takes one document");
    }

    // ---- anchors and aliases -------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({"brief: *nowhere, nowhere, 8", "brief: &self [*self], self, 15"})
    void an_alias_without_an_anchor_before_it(String text, String anchor, int column) {
        assertThat(problems("brief.yaml", text))
                .singleElement()
                .hasToString("brief.yaml:1:" + column + ": error UNKNOWN_ANCHOR there is no anchor '" + anchor
                        + "' before this alias; a text that begins with * needs quotes");
    }

    @Test
    void a_bomb_of_lists() {
        var bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append(
                    "a%d: &a%d [%s]\n".formatted(i, i, "*a%d,".formatted(i - 1).repeat(10)));
        }

        assertThat(problems("brief.yaml", bomb.toString()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.finding().code()).isEqualTo("TOO_MANY_VALUES"));
    }

    @Test
    void a_bomb_of_blocks() {
        var bomb = new StringBuilder("a0: &a0 {x: 1}\n");
        for (int i = 1; i < 62; i++) {
            bomb.append("a%d: &a%d {l: *a%d, r: *a%d}\n".formatted(i, i, i - 1, i - 1));
        }

        assertThat(problems("brief.yaml", bomb.toString()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.finding().code()).isEqualTo("TOO_MANY_VALUES"));
    }

    @Test
    void a_tower_of_aliases() {
        var tower = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 100; i++) {
            tower.append("a%d: &a%d [*a%d]\n".formatted(i, i, i - 1));
        }

        assertThat(problems("brief.yaml", tower.toString())).singleElement().satisfies(problem -> {
            assertThat(problem.finding().code()).isEqualTo("TOO_DEEP");
            assertThat(problem.where().line()).isBetween(60, 65);
        });
    }

    // ---- limits --------------------------------------------------------------------------------

    @Test
    void a_file_of_20_mebibytes() throws IOException {
        var file = Files.writeString(folder.resolve("brief.yaml"), "#".repeat(20 * MEBIBYTE));

        assertThat(problemsOf(file))
                .singleElement()
                .hasToString(file + ":1:1: error FILE_TOO_LARGE takes at most 16777216 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief.yaml", "brief.json"})
    void a_text_of_20_mebibytes(String name) {
        assertThat(problems(name, " ".repeat(20 * MEBIBYTE) + "{}"))
                .singleElement()
                .hasToString(name + ":1:1: error FILE_TOO_LARGE takes at most 16777216 bytes");
    }

    @Test
    void a_file_just_small_enough() throws IOException {
        var limits = new ReadLimits(Briefs.US.getBytes(StandardCharsets.UTF_8).length, 64, 100_000);
        var file = Files.writeString(folder.resolve("brief.yaml"), Briefs.US);

        assertThatCode(() -> BriefReader.of(limits).read(file)).doesNotThrowAnyException();

        Files.writeString(file, Briefs.US + "\n");
        assertThat(catchThrowableOfType(
                        UnreadableException.class, () -> BriefReader.of(limits).read(file)))
                .hasMessageContaining("FILE_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief.yaml", "brief.json"})
    void lists_in_lists(String name) {
        assertThat(problems(name, "[".repeat(100_000)))
                .singleElement()
                .hasToString(name + ":1:65: error TOO_DEEP nests deeper than 64 levels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief.yaml", "brief.json"})
    void blocks_in_blocks(String name) {
        assertThat(problems(name, "{\"a\": ".repeat(100_000)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.finding().code()).isEqualTo("TOO_DEEP"));
    }

    @Test
    void indented_blocks_in_blocks() {
        var text = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }

        assertThat(problems("brief.yaml", text.toString()))
                .singleElement()
                .hasToString("brief.yaml:64:64: error TOO_DEEP nests deeper than 64 levels");
    }

    @Test
    void dashes_behind_dashes() {
        assertThat(problems("brief.yaml", "- ".repeat(100_000)))
                .singleElement()
                .hasToString("brief.yaml:1:129: error TOO_DEEP nests deeper than 64 levels");
    }

    @Test
    void as_deep_as_allowed_is_only_an_unknown_name() {
        var text = Briefs.US + "\nx: " + "[".repeat(62) + "1" + "]".repeat(62) + "\n";

        assertThat(problems("brief.yaml", text))
                .singleElement()
                .satisfies(problem -> assertThat(problem.finding().code()).isEqualTo("UNKNOWN_KEY"));
        assertThat(problems("brief.yaml", text.replace("[1]", "[[1]]")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.finding().code()).isEqualTo("TOO_DEEP"));
    }

    @Test
    void more_values_than_a_reader_counts() {
        var limits = new ReadLimits(MEBIBYTE, 64, 100);

        assertThat(catchThrowableOfType(
                        UnreadableException.class, () -> BriefReader.of(limits).read("brief.yaml", Briefs.US)))
                .hasMessageContaining("TOO_MANY_VALUES grows past 100 values");
    }

    @Test
    void more_problems_than_anybody_mends() {
        var text = "segments: [" + "1,".repeat(5_000) + "1]";

        var problems = problems("brief.yaml", text);

        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(0))
                .hasToString("brief.yaml:1:1: error MORE_PROBLEMS there are more than the 1000 problems told here");
    }

    @Test
    void more_misfits_than_anybody_mends() {
        var text = Briefs.US.replace(
                "barriers:\n", "barriers:\n" + "- {id: SLOW, behavior: NONE, cause: HABIT}\n".repeat(5_000));

        assertThat(problems("brief.yaml", text))
                .hasSize(1_001)
                .filteredOn(problem -> problem.finding().code().equals("MORE_PROBLEMS"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief.yaml", "brief.json"})
    void a_name_without_end(String name) {
        var longest = "n".repeat(1_024);

        assertThat(problems(name, "{\"brief\": 1, \"" + longest + "\": 1}"))
                .noneMatch(problem -> problem.finding().code().equals("NAME_TOO_LONG"));
        assertThat(problems(name, "{\n  \"" + longest + "n\"\n  : 1}"))
                .singleElement()
                .hasToString(name + ":2:3: error NAME_TOO_LONG takes a name of at most 1024 characters");
    }

    @Test
    void a_name_without_end_under_half_a_million_aliases() {
        var text = "x: &x {? \"" + "n".repeat(5 * MEBIBYTE) + "\" : 1}\nsegments: [" + "*x ,".repeat(500_000) + "*x ]";

        assertThat(problems("brief.yaml", text))
                .singleElement()
                .satisfies(problem -> assertThat(problem.finding().code()).isEqualTo("NAME_TOO_LONG"));
    }

    @Test
    void an_id_without_end_under_many_aliases() {
        var id = "i".repeat(5 * MEBIBYTE);
        var text = Briefs.US
                + "\ndrivers: [&d {id: D, behavior: &i \"" + id + "\"}" + ", *d ".repeat(2_000) + "]"
                + "\ncompetitors: [{id: C, behaviors: [" + "*i ,".repeat(2_000) + "*i ]}]\n";

        var problems = problems("brief.yaml", text);

        assertThat(problems).hasSize(1_001).allSatisfy(problem -> {
            assertThat(problem.finding().path()).hasSizeLessThan(1_100);
            assertThat(problem.finding().message()).hasSizeLessThan(1_100);
        });
    }

    @Test
    void more_unknown_ids_than_anybody_guesses() {
        var known = new StringBuilder();
        var unknown = new StringJoiner(", ");
        for (int i = 0; i < 3_000; i++) {
            known.append("- {id: NAME%d, stakeholder: ONC, step: RESULT, statement: orders}\n".formatted(i));
            unknown.add("NAME%dX".formatted(i));
        }
        var text = Briefs.US.replace("behaviors:\n", "behaviors:\n" + known) + "\ncompetitors: [{id: C, behaviors: ["
                + unknown + "]}]\n";

        var problems = problems("brief.yaml", text);

        assertThat(problems).hasSize(1_001);
        assertThat(problems)
                .filteredOn(problem -> problem.finding().suggestion() != null)
                .as("each guess compares with all that is known, so after some the others go without")
                .hasSizeBetween(10, 500);
    }

    private static List<Diagnostic> problemsOf(Path file) {
        return told(catchThrowableOfType(
                UnreadableException.class, () -> BriefReader.ofDefaults().read(file)));
    }

    private static List<Diagnostic> problems(String name, String text) {
        return told(catchThrowableOfType(
                UnreadableException.class, () -> BriefReader.ofDefaults().read(name, text)));
    }

    private static List<Diagnostic> told(UnreadableException refused) {
        return Objects.requireNonNull(refused, "Nothing was found.").diagnostics();
    }

    @Test
    void a_refusal_always_says_why() {

        var odd = Briefs.US.replace("rate: {ALL: 0.503}", "rate: {ALL: 0.503, \"\\uFFFF\": 0.5}");
        var refused = catchThrowableOfType(
                UnreadableException.class, () -> BriefReader.ofDefaults().read("odd.yaml", odd));
        assertThat(refused.diagnostics()).isNotEmpty();
    }
}
