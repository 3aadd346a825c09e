package dev.gtm.examples.workbench;

import static dev.gtm.progress.Work.RANK_STABILITY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.language.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final StringWriter terminal = new StringWriter();
    private final AtomicLong now = new AtomicLong();
    private final ProgressBar bar = new ProgressBar(new PrintWriter(terminal), new Phrases(Language.EN), now::get);

    @Test
    void workThatIsDoneWithinASecondPrintsNothing() {
        bar.progressed(RANK_STABILITY, 0, 10);
        now.set(900_000_000);
        bar.progressed(RANK_STABILITY, 10, 10);
        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void longerWorkShowsHowFarItHasComeAndCleansUpAfterItself() {
        bar.progressed(RANK_STABILITY, 0, 10);
        now.set(1_500_000_000);
        bar.progressed(RANK_STABILITY, 5, 10);
        assertThat(terminal.toString()).endsWith("█".repeat(20) + "░".repeat(20) + " stability of the ranks");
        bar.progressed(RANK_STABILITY, 10, 10);
        assertThat(terminal.toString()).endsWith("\r");
    }

    @Test
    void noBarIsDrawnTwice() {
        now.set(0);
        bar.progressed(RANK_STABILITY, 0, 1000);
        now.set(2_000_000_000);
        bar.progressed(RANK_STABILITY, 500, 1000);
        var drawn = terminal.toString();
        bar.progressed(RANK_STABILITY, 501, 1000);
        assertThat(terminal.toString()).isEqualTo(drawn);
    }
}
