package dev.gtm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.io.BriefReader;
import java.io.IOException;
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

    private final CommandRun gtm = new CommandRun();

    @Test
    void thePageIsAsItWasRead() throws IOException {
        assertThat(gtm.run("scenarios", SCENARIOS.toString())).isZero();
        assertThat(gtm.printed()).isEqualTo(Files.readString(Path.of("scenarios/scenarios.txt")));
        assertThat(gtm.problems()).isEmpty();
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
        assertThat(gtm.run("scenarios", brief.toString())).isZero();
        assertThat(gtm.printed().replaceAll("\\s+", " "))
                .contains("- GONE Kept as it is, the plan brings ")
                .contains("but it costs more than the budget. The best plan then brings ")
                .contains("but it costs more than the budget. No levels keep to the limits. The least levels cost");
        assertThat(gtm.run("scenarios", brief.toString(), "--lang", "ja")).isZero();
        assertThat(gtm.printed().replaceAll("\\s+", "")).contains("制約を満たす水準がない。最低水準の費用");
        assertThat(gtm.run("scenarios", brief.toString(), "--json")).isZero();
        assertThat(gtm.printed()).contains("\"keptAffordable\" : false", "\"regret\" : null");
    }

    @Test
    void aBriefWithoutFuturesSaysSo() {
        assertThat(gtm.run("scenarios", "briefs/canonical-biomarker.yaml")).isZero();
        assertThat(gtm.printed()).contains("The brief names no scenario, or nothing can be sized.");
    }
}
