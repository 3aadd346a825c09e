package dev.gtm.examples.benchmarks;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured in one run.
 *
 * @param results one for each benchmark and size of brief
 */
record Measured(List<RunResult> results) {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final String NANOS = "nanos";
    private static final String SIZE = "size";

    Measured {
        results = List.copyOf(results);
    }

    /** The sizes of briefs that were measured. */
    SortedSet<Integer> sizes() {
        return results.stream()
                .map(result -> result.getParams().getParam(SIZE))
                .filter(Objects::nonNull)
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How long a call keeps a processor at work, in milliseconds. */
    double millis(String benchmark) {
        var result = result(benchmark, null);
        return processorTime(result) / result.getParams().getMeasurement().getBatchSize();
    }

    /** How long a brief of so many behaviors keeps a processor at work, in milliseconds. */
    double millis(String benchmark, int size) {
        return processorTime(result(benchmark, String.valueOf(size))) * size / GrowthBenchmark.BEHAVIORS;
    }

    /** The best of the iterations: the one that other work on the machine disturbed least. */
    private static double processorTime(RunResult result) {
        return Objects.requireNonNull(result.getSecondaryResults().get(NANOS))
                        .getStatistics()
                        .getMin()
                / NANOS_PER_MILLI;
    }

    private RunResult result(String benchmark, @Nullable String size) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .filter(result -> Objects.equals(result.getParams().getParam(SIZE), size))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing was measured of " + benchmark + "."));
    }
}
