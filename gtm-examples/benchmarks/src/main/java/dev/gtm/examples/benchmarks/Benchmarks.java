package dev.gtm.examples.benchmarks;

import dev.gtm.rules.internal.NeedSession;
import dev.gtm.rules.internal.StandardRules;
import dev.gtm.rules.method.Steps;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all benchmarks, each in a Java of its own, and prints one page. Takes some minutes. */
public final class Benchmarks {

    private static final List<Class<?>> ALL = List.of(NeedBenchmark.class, GrowthBenchmark.class, StartBenchmark.class);

    private Benchmarks() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws RunnerException {
        var situations = Situations.all().toList();
        progress("Asking planner, session and switch of all " + situations.size() + " situations ...");
        EqualAnswers.check(situations, new Steps(StandardRules.load()), NeedSession.ofStandardRules());
        var results = new ArrayList<RunResult>();
        for (var benchmark : ALL) {
            progress("Measuring " + benchmark.getSimpleName() + " ...");
            results.addAll(new Runner(new OptionsBuilder()
                            .include(benchmark.getName() + "\\.")
                            .verbosity(VerboseMode.SILENT)
                            .shouldFailOnError(true)
                            .build())
                    .run());
        }
        print(situations.size(), new Measured(results));
    }

    private static void print(int situations, Measured measured) {
        System.out.printf(
                "Java %s, %d processors; processor time of one thread, the best of several iterations.%n"
                        + "Planner, session and switch gave equal answers in all %,d situations there are.%n%n",
                Runtime.version().feature(), Runtime.getRuntime().availableProcessors(), situations);
        System.out.print(Report.of(measured));
        progress("Sizing two large tasks ...");
        System.out.print("\n" + SizingComparison.page());
    }

    private static void progress(String what) {
        System.err.println(what);
    }
}
