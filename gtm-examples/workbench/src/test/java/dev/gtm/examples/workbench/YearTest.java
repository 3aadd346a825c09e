package dev.gtm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year played on the Japanese brief: planned, observed, adapted, and kept in a history. */
class YearTest {

    private static final String BRIEF = "briefs/jp-targeted-oncology.yaml";
    private static final Path OBSERVED = Path.of("observations/jp-targeted-oncology");

    @TempDir
    private Path folder;

    private final CommandRun gtm = new CommandRun();

    @Test
    void theYearIsAsItWasRead() throws IOException {
        var plan = planned();
        var history = folder.resolve("history.jsonl").toString();
        assertThat(gtm.run("history", history, "--add", plan)).isZero();
        assertThat(gtm.run(
                        "adapt",
                        BRIEF,
                        "--plan",
                        plan,
                        "--history",
                        history,
                        "--observations",
                        OBSERVED.resolve("rates.csv").toString(),
                        "--observations",
                        OBSERVED.resolve("kpis.csv").toString(),
                        "--observations",
                        OBSERVED.resolve("events.csv").toString()))
                .isZero();
        assertThat(gtm.printed()).isEqualTo(Files.readString(OBSERVED.resolve("year.txt")));
        assertThat(gtm.run("history", history)).isZero();
        assertThat(gtm.printed().lines()).hasSize(3);
        assertThat(gtm.run("history", history, "--compare", "1", "3")).isZero();
        assertThat(gtm.printed()).contains("level A1: 5 → ");
    }

    @Test
    void badObservationsAreToldByLineAndNothingIsTaken() throws IOException {
        var bad = Files.writeString(
                folder.resolve("bad.csv"), "step,segment,month,count,sample\nTEST,URBAN,1,2,1\nSTART,URBAN,99,1,2\n");
        var history = folder.resolve("history.jsonl");
        assertThat(gtm.run(
                        "adapt",
                        BRIEF,
                        "--plan",
                        planned(),
                        "--observations",
                        bad.toString(),
                        "--history",
                        history.toString()))
                .isEqualTo(1);
        assertThat(gtm.printed()).isEmpty();
        assertThat(gtm.problems()).contains("bad.csv:2:1", "bad.csv:2:14", "bad.csv:3:13");
        assertThat(history).doesNotExist();
    }

    private String planned() throws IOException {
        assertThat(gtm.run("plan", BRIEF, "--json")).isZero();
        return Files.writeString(folder.resolve("plan.json"), gtm.printed()).toString();
    }
}
