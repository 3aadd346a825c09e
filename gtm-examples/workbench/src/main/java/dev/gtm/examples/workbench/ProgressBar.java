package dev.gtm.examples.workbench;

import dev.gtm.progress.ProgressListener;
import dev.gtm.progress.Work;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;

/** A bar on a terminal, for work that lasts over a second. */
final class ProgressBar implements ProgressListener {

    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
    private static final int WIDTH = 40;

    private final PrintWriter terminal;
    private final Phrases phrases;
    private final LongSupplier nanoTime;
    private final long begin;
    private int drawn = -1;

    /**
     * @param terminal where to draw
     * @param phrases what the work is called
     * @param nanoTime a clock that runs on, in nanoseconds
     */
    ProgressBar(PrintWriter terminal, Phrases phrases, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.phrases = phrases;
        this.nanoTime = nanoTime;
        this.begin = nanoTime.getAsLong();
    }

    @Override
    public void progressed(Work work, int done, int total) {
        int filled = total == 0 ? WIDTH : (int) ((long) WIDTH * done / total);
        boolean started = drawn >= 0;
        if (filled == drawn || !started && nanoTime.getAsLong() - begin < PATIENCE) {
            return;
        }
        drawn = filled;
        terminal.print("\r" + "█".repeat(filled) + "░".repeat(WIDTH - filled) + " " + phrases.label(work));
        if (done == total) {
            terminal.print("\r" + " ".repeat(WIDTH + 1 + Lines.width(phrases.label(work))) + "\r");
        }
        terminal.flush();
    }
}
