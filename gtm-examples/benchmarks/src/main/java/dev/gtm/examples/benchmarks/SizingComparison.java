package dev.gtm.examples.benchmarks;

import dev.gtm.investment.SizingPolicy;
import dev.gtm.rules.allocate.Allocator;
import java.util.Locale;
import java.util.Map;

/** Two large sizing tasks: what is found and proven, how long that takes, and what simple rules reach. */
final class SizingComparison {

    private static final double NANOS = 1e9;
    private static final int PARTS = 400;

    private SizingComparison() {}

    /** Runs only this part of the benchmarks; takes no arguments. */
    public static void main(String[] args) {
        System.out.print(page());
    }

    static String page() {
        return of(SizingInstance.shared(), 0.001) + of(SizingInstance.many(), 0.001);
    }

    private static String of(SizingInstance instance, double gap) {
        var task = instance.task();
        long begin = System.nanoTime();
        var solution = Allocator.of(SizingPolicy.ofDefaults().withParts(PARTS).withGap(gap))
                .solve(task)
                .orElseThrow();
        double seconds = (System.nanoTime() - begin) / NANOS;
        var simple = new SimpleRules(task);
        return String.format(
                        Locale.ROOT,
                        "%s: solver of this library (branch and bound in Java), %.1f s, %d parts%n"
                                + "  bound %.2f, gap %.3f %%%n",
                        instance.name(),
                        seconds,
                        solution.parts(),
                        solution.bound(),
                        100 * solution.gap())
                + line("best plan found", instance, solution.levels(), solution.bound())
                + line("greedy list", instance, simple.greedy(), solution.bound())
                + line("proportional cut", instance, simple.proportionalCut(), solution.bound())
                + line("even split", instance, simple.evenSplit(), solution.bound());
    }

    private static String line(String name, SizingInstance instance, Map<String, Integer> levels, double bound) {
        double patients = instance.task().model().patients(levels);
        return String.format(
                Locale.ROOT,
                "  %-17s %10.2f patients, at most %6.3f %% below the best%n",
                name,
                patients,
                100 * (bound - patients) / bound);
    }
}
