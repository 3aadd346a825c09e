package dev.gtm.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that was confirmed is ever lost. */
class HistoryTest {

    /** How often a writing process is ended; the profile {@code kill} of gtm-core does it over 1,000 lines. */
    private static final int LINES = Integer.getInteger("gtm.history.lines", 30);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("history.jsonl");
    }

    @Test
    void whatIsAddedIsReadInItsOrder() {
        var history = History.in(file);
        assertThat(history.read().entries()).isEmpty();
        history.append("plan", "{\n  \"patients\" : 451.44,\n  \"名\" : \"計画\"\n}");
        history.append("observations", "{\"rates\":[]}");
        var entries = History.in(file).read().entries();
        assertThat(entries).extracting(HistoryEntry::kind).containsExactly("plan", "observations");
        assertThat(entries.get(0).json()).isEqualTo("{\"patients\":451.44,\"名\":\"計画\"}");
        assertThat(entries).extracting(HistoryEntry::number).containsExactly(1, 2);
    }

    @Test
    void aTornEndIsCutOffWhereverItTears() throws IOException {
        var history = History.in(file);
        history.append("plan", "{\"a\":1}");
        history.append("plan", "{\"a\":2}");
        var whole = Files.readAllBytes(file);
        history.append("plan", "{\"a\":\"三\"}");
        var all = Files.readAllBytes(file);
        for (int length = whole.length; length < all.length; length++) {
            Files.write(file, Arrays.copyOf(all, length));
            var read = history.read();
            assertThat(read.entries()).as("at %d bytes", length).hasSize(2);
            assertThat(read.torn()).isEqualTo(length - whole.length);
            history.append("plan", "{\"a\":4}");
            assertThat(history.read().entries()).extracting(HistoryEntry::json).endsWith("{\"a\":2}", "{\"a\":4}");
        }
    }

    @Test
    void aLineOfNoughtsAtTheEndIsTorn() throws IOException {
        var history = History.in(file);
        history.append("plan", "{\"a\":1}");
        Files.writeString(file, Files.readString(file) + "\0\0\0\0\n");
        assertThat(history.read().entries()).hasSize(1);
        assertThat(history.append("plan", "{\"a\":2}").number()).isEqualTo(2);
        assertThat(history.read().torn()).isZero();
    }

    @Test
    void aChangedLineIsNoticed() throws IOException {
        var history = History.in(file);
        history.append("plan", "{\"a\":1}");
        history.append("plan", "{\"a\":2}");
        history.append("plan", "{\"a\":3}");
        var text = Files.readString(file);
        Files.writeString(file, text.replace("{\"a\":1}", "{\"a\":9}"));
        assertThatThrownBy(history::read)
                .hasMessageContaining("history.jsonl:1:1")
                .hasMessageContaining("BROKEN_CHAIN");
        var lines = text.split("\n", -1);
        Files.writeString(file, lines[0] + "\n" + lines[2] + "\n" + lines[1] + "\n");
        assertThatThrownBy(history::read).hasMessageContaining("history.jsonl:2:1");
        assertThatThrownBy(() -> history.append("plan", "{}")).hasMessageContaining("history.jsonl:2:1");
        assertThat(Files.readString(file)).isEqualTo(lines[0] + "\n" + lines[2] + "\n" + lines[1] + "\n");
        Files.writeString(file, lines[1] + "\n" + lines[2] + "\n");
        assertThatThrownBy(history::read).hasMessageContaining("history.jsonl:1:1");
    }

    @Test
    void addingReadsTheEndAloneAndReadingTellsTheRest() throws IOException {
        var history = History.in(file);
        for (int i = 1; i <= 4; i++) {
            history.append("plan", "{\"a\":" + i + ",\"text\":\"" + "長い".repeat(40_000) + "\"}");
        }
        var text = Files.readString(file);
        Files.writeString(file, text.replace("{\"a\":1,", "{\"a\":9,"));
        assertThat(history.append("plan", "{\"a\":5}").number()).isEqualTo(5);
        assertThatThrownBy(history::read).hasMessageContaining("history.jsonl:1:1");
        Files.writeString(file, Files.readString(file).replace("{\"a\":9,", "{\"a\":1,"));
        assertThat(history.read().entries()).hasSize(5);
    }

    @Test
    void aDamagedLastLineIsTorn() throws IOException {
        var history = History.in(file);
        history.append("plan", "{\"a\":1}");
        history.append("plan", "{\"a\":2}");
        Files.writeString(file, Files.readString(file).replace("{\"a\":2}", "{\"a\":7}"));
        assertThat(history.append("plan", "{\"a\":3}").number()).isEqualTo(2);
        assertThat(history.read().entries()).extracting(HistoryEntry::json).containsExactly("{\"a\":1}", "{\"a\":3}");
    }

    @Test
    void threadsWaitForEachOther() throws InterruptedException {
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 4; i++) {
            var thread = new Thread(() -> {
                for (int j = 0; j < 10; j++) {
                    History.in(file).append("plan", "{}");
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(History.in(file).read().entries()).hasSize(40);
    }

    /** Two processes add lines at once, and each line that one of them confirmed is whole and in its place. */
    @Test
    void processesWaitForEachOther() throws IOException, InterruptedException {
        var one = writer();
        var other = writer();
        int last = 0;
        try (var first = reader(one);
                var second = reader(other)) {
            for (int i = 0; i < LINES; i++) {
                last = Math.max(last, Integer.parseInt(first.readLine()));
                last = Math.max(last, Integer.parseInt(second.readLine()));
            }
        } finally {
            one.destroyForcibly().waitFor();
            other.destroyForcibly().waitFor();
        }
        assertThat(last).isGreaterThanOrEqualTo(2 * LINES);
        assertThat(History.in(file).read().entries()).hasSizeGreaterThanOrEqualTo(last);
    }

    @Test
    void whatIsNoJsonIsNotAdded() {
        var history = History.in(file);
        assertThatThrownBy(() -> history.append("plan", "{")).hasMessageContaining("takes JSON");
        assertThat(history.read().entries()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadOrWrittenIsToldWithItsName() {
        var inNoFolder = folder.resolve("nowhere").resolve("history.jsonl");
        assertThatThrownBy(() -> History.in(inNoFolder).append("plan", "{}"))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(
                        inNoFolder + ":1:1: error CANNOT_WRITE the file cannot be written: its folder does not exist");
        assertThatThrownBy(() -> History.in(folder).append("plan", "{}"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("CANNOT_WRITE");
        assertThatThrownBy(() -> History.in(folder).read()).hasMessageContaining("CANNOT_READ");
    }

    /** A child process adds lines and says so; it is killed at random points, and whatever it had confirmed must be there. */
    @Test
    void aProcessThatIsKilledLosesNothing() throws IOException, InterruptedException {
        var random = new Random(20_261_122);
        int confirmed = 0;
        while (confirmed < LINES) {
            int before = History.in(file).read().entries().size();
            confirmed = Math.max(before, writeAndKill(confirmed, random));
            var read = History.in(file).read().entries();
            assertThat(read.size()).as("lines after a kill").isGreaterThanOrEqualTo(confirmed);
            for (int i = 0; i < read.size(); i++) {
                assertThat(read.get(i).json()).startsWith("{\"line\":" + (i + 1) + ",");
            }
        }
    }

    /** Lets a child write for some lines more, kills it in the midst of the next, and says what it had confirmed last. */
    private int writeAndKill(int confirmed, Random random) throws IOException, InterruptedException {
        var child = writer();
        int last = confirmed;
        try (var said = reader(child)) {
            int lines = 1 + random.nextInt(Math.max(2, LINES / 5));
            for (int i = 0; i < lines; i++) {
                var line = said.readLine();
                assertThat(line).as("the child writes").isNotNull();
                last = Integer.parseInt(line);
            }
            long spins = random.nextInt(200_000);
            while (spins > 0) { // some time that is no sleep, so that the kill comes anywhere in the next line
                spins--;
                Thread.onSpinWait();
            }
            child.toHandle().destroyForcibly(); // the process itself would close its output, with what it still said
            for (var line = said.readLine(); line != null && line.matches("\\d+"); line = said.readLine()) {
                last = Integer.parseInt(line);
            }
        } finally {
            child.destroyForcibly();
            child.waitFor();
        }
        return last;
    }

    private Process writer() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HistoryWriter.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static BufferedReader reader(Process child) {
        return new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
    }
}
