package dev.gtm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.io.BriefReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The futures of the Japanese brief, as somebody read and accepted them, and the cases that they do not show. */
class ScenariosTest {

    private static final Path SCENARIOS = Path.of("scenarios/jp-scenarios.yaml");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void thePageIsAsItWasRead() throws IOException {
        assertThat(run("scenarios", SCENARIOS.toString())).isZero();
        assertThat(printed()).isEqualTo(Files.readString(Path.of("scenarios/scenarios.txt")));
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void theBriefIsTheJapaneseOneButForItsFutures() throws IOException {
        var published = BriefReader.ofDefaults().read(Path.of("briefs/jp-targeted-oncology.yaml"));
        var read = BriefReader.ofDefaults()
                .read(
                        SCENARIOS.toString(),
                        Files.readString(SCENARIOS).replace("brief: jp-scenarios", "brief: jp-targeted-oncology"));
        assertThat(read.scenarios()).hasSize(3);
        assertThat(read.toBuilder().scenarios(List.of()).build()).isEqualTo(published);
    }

    @Test
    void whatIsGoneTooDearOrBeyondTheLimitsIsSaid() throws IOException {
        var text = Files.readString(SCENARIOS);
        var brief = Files.writeString(folder.resolve("hard.yaml"), text.substring(0, text.indexOf("scenarios:")) + """
                        scenarios:
                        - {id: GONE, changes: [{intervention: A6, removed: true}]}
                        - {id: DEAR, changes: [{intervention: A1, costTimes: 3}]}
                        - {id: OUT, changes: [{intervention: A3, costTimes: 9}]}
                        """);
        assertThat(run("scenarios", brief.toString())).isZero();
        assertThat(printed().replaceAll("\\s+", " "))
                .contains("- GONE Kept as it is, the plan brings ")
                .contains("but it costs more than the budget. The best plan then brings ")
                .contains("but it costs more than the budget. No levels keep to the limits. The least levels cost");
        assertThat(run("scenarios", brief.toString(), "--lang", "ja")).isZero();
        assertThat(printed().replaceAll("\\s+", "")).contains("制約を満たす水準がない。最低水準の費用");
        assertThat(run("scenarios", brief.toString(), "--json")).isZero();
        assertThat(printed()).contains("\"keptAffordable\" : false", "\"regret\" : null");
    }

    @Test
    void aBriefWithoutFuturesSaysSo() {
        assertThat(run("scenarios", "briefs/canonical-biomarker.yaml")).isZero();
        assertThat(printed()).contains("The brief names no scenario, or nothing can be sized.");
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Gtm.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
