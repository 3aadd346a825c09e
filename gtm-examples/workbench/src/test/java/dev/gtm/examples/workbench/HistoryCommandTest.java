package dev.gtm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.io.History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A history that cannot be read or written is told as a problem of its file. */
class HistoryCommandTest {

    private static final String BRIEF = "briefs/canonical-biomarker.yaml";

    @TempDir
    private Path folder;

    private final CommandRun gtm = new CommandRun();

    @Test
    void aHistoryThatIsNoFile() throws IOException {
        assertRefused(folder + ":1:1: error CANNOT_READ ", "history", folder.toString());
        assertRefused(folder + ":1:1: error CANNOT_WRITE ", "history", folder.toString(), "--add", planned());
    }

    @Test
    void aHistoryInAFolderThatDoesNotExist() throws IOException {
        var file = folder.resolve("nowhere").resolve("history.jsonl").toString();
        assertRefused(
                file + ":1:1: error CANNOT_WRITE the file cannot be written: its folder does not exist",
                "history",
                file,
                "--add",
                planned());
    }

    @Test
    void aPlanThatIsNotThere() {
        var plan = folder.resolve("plan.json").toString();
        var file = folder.resolve("history.jsonl");
        assertRefused(plan + ":1:1: error FILE_MISSING ", "history", file.toString(), "--add", plan);
        assertThat(file).doesNotExist();
    }

    @Test
    void aLineThatHoldsNoPlanIsToldWithTheFile() {
        var file = folder.resolve("history.jsonl");
        History.in(file).append("plan", "{}");
        assertRefused(file + ", line 1:1:1: error ", "history", file.toString());
        assertRefused(file + ", line 1:1:1: error ", "history", file.toString(), "--compare", "1", "1");
    }

    private String planned() throws IOException {
        assertThat(gtm.run("plan", BRIEF, "--json", "--no-size")).isZero();
        return Files.writeString(folder.resolve("plan.json"), gtm.printed()).toString();
    }

    private void assertRefused(String problem, String... arguments) {
        assertThat(gtm.run(arguments)).isEqualTo(1);
        assertThat(gtm.problems()).startsWith(problem);
        assertThat(gtm.printed()).isEmpty();
    }
}
