package dev.gtm.examples.benchmarks;

import dev.gtm.plan.Brief;
import dev.gtm.rules.Planner;
import dev.gtm.rules.internal.StandardRules;
import dev.gtm.rules.method.Steps;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How the time grows with the number of behaviors. Each measurement takes {@value #BEHAVIORS} behaviors, as one brief or as
 * several smaller ones, so that all sizes are equally warm and linear growth shows as equal times.
 *
 * <p>Every brief has figures of its own, so that no behavior's tier is remembered; what the barriers call for is.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 12)
@Measurement(iterations = 6)
public class GrowthBenchmark {

    static final int BEHAVIORS = 4_000;

    /** How many behaviors each brief has. */
    @Param({"250", "500", "1000", "2000", "4000"})
    public int size;

    private final Steps steps = new Steps(StandardRules.load());
    private final Planner planner = Planner.ofDefaults();
    private long seed;
    private List<Brief> briefs = List.of();

    /** The next briefs; outside of what is measured. */
    @Setup(Level.Iteration)
    public void next() {
        briefs = Stream.generate(() -> RandomBrief.of(size, seed++))
                .limit(BEHAVIORS / size)
                .toList();
    }

    /** Steps 1 and 2. */
    @Benchmark
    public void firstSteps(Blackhole hole, ProcessorTime time) {
        time.add(() -> briefs.forEach(brief -> hole.consume(steps.prioritize(brief))));
    }

    /** The whole plan. */
    @Benchmark
    public void plan(Blackhole hole, ProcessorTime time) {
        time.add(() -> briefs.forEach(brief -> hole.consume(planner.plan(brief))));
    }
}
