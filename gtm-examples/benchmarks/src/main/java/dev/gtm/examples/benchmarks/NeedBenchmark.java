package dev.gtm.examples.benchmarks;

import dev.gtm.rules.internal.NeedSession;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.internal.StandardRules;
import dev.gtm.rules.method.Steps;
import dev.gtm.rules.situation.BarrierProfile;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What each of {@value #BARRIERS} barriers calls for, told in several ways with equal answers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 12)
@Measurement(iterations = 8)
public class NeedBenchmark {

    static final int BARRIERS = 100_000;

    private static final long SEED = 1;

    private final RuleSet rules = StandardRules.load();
    private final Steps planner = new Steps(rules);
    private final NeedSession session = NeedSession.ofStandardRules();
    private final List<BarrierProfile> barriers = barriers();

    /** The barriers of all measurements. */
    static List<BarrierProfile> barriers() {
        return Situations.drawn(BARRIERS, SEED);
    }

    /** Nothing is compared that differs. */
    @Setup
    public void check() {
        EqualAnswers.check(new HashSet<>(barriers), planner, session);
    }

    /** The planner, which remembers what it concluded of a situation. */
    @Benchmark
    @Warmup(batchSize = 50)
    @Measurement(batchSize = 50)
    public void planner(Blackhole hole, ProcessorTime time) {
        time.add(() -> barriers.forEach(barrier -> hole.consume(planner.needs(barrier))));
    }

    /** A planner that has nothing to remember yet, so that it concludes each situation once. */
    @Benchmark
    public void newPlanner(Blackhole hole, ProcessorTime time) {
        var fresh = new Steps(rules.without(List.of()));
        time.add(() -> barriers.forEach(barrier -> hole.consume(fresh.needs(barrier))));
    }

    /** A session per barrier, on the same rules. */
    @Benchmark
    @Warmup(iterations = 3)
    @Measurement(iterations = 4)
    public void session(Blackhole hole, ProcessorTime time) {
        time.add(() -> barriers.forEach(barrier -> hole.consume(Steps.ranked(session.conclude(barrier)))));
    }

    /** A switch by hand. */
    @Benchmark
    @Warmup(batchSize = 200)
    @Measurement(batchSize = 200)
    public void byHand(Blackhole hole, ProcessorTime time) {
        time.add(() -> barriers.forEach(barrier -> hole.consume(NeedSwitch.needs(barrier))));
    }
}
