package dev.gtm.examples.workbench;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Runs the command line and keeps what it printed last. */
final class CommandRun {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Runs it without a terminal and tells its status. */
    int run(String... arguments) {
        return run(new Gtm(false, () -> 0), arguments);
    }

    /** Runs it on a terminal, by a clock on which so much time goes by between two looks at it. */
    int runOnTerminal(Duration step, String... arguments) {
        var now = new AtomicLong();
        return run(new Gtm(true, () -> now.getAndAdd(step.toNanos())), arguments);
    }

    private int run(Gtm gtm, String... arguments) {
        out.reset();
        err.reset();
        return gtm.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    /** What went to standard output. */
    String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What went to standard error. */
    String problems() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
