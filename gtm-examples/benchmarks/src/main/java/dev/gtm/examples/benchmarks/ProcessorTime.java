package dev.gtm.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * How long a processor was at work for the measured thread. Without other work on the machine that is the time on the
 * clock; with it, the clock would measure the others as well.
 *
 * <p>What the garbage collector does on threads of its own is not in it.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ProcessorTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Nanoseconds in this iteration; JMH reads it by its name and sets it back. */
    public long nanos;

    /** Adds the time of some work. */
    void add(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        nanos += THREADS.getCurrentThreadCpuTime() - before;
    }
}
