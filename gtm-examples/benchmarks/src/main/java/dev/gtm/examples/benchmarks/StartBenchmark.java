package dev.gtm.examples.benchmarks;

import dev.gtm.plan.Brief;
import dev.gtm.rules.Planner;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What the first user of a Java that has just started waits for. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StartBenchmark {

    static final int BEHAVIORS = 25;

    /** Reading, checking and compiling the standard rule book. */
    @Benchmark
    public void compile(Blackhole hole, ProcessorTime time) {
        time.add(() -> hole.consume(Planner.ofDefaults()));
    }

    /** The first plan after that. */
    @Benchmark
    public void firstPlan(Started started, Blackhole hole, ProcessorTime time) {
        time.add(() -> hole.consume(started.planner.plan(started.brief)));
    }

    /** A planner that has not planned yet. */
    @State(Scope.Benchmark)
    public static class Started {

        private final Planner planner = Planner.ofDefaults();
        private final Brief brief = RandomBrief.of(BEHAVIORS, 1);
    }
}
