package dev.gtm.examples.benchmarks;

import java.util.HashSet;
import java.util.Locale;

/** What was measured, as a page: times to give an idea, ratios of the same run to go by. */
final class Report {

    private static final int SIZE_OF_THE_AIM = 1_000;

    private final Measured measured;
    private final int smallest;
    private final int largest;
    private final StringBuilder page = new StringBuilder();

    private Report(Measured measured) {
        this.measured = measured;
        smallest = measured.sizes().first();
        largest = measured.sizes().last();
    }

    /** The page. */
    static String of(Measured measured) {
        var report = new Report(measured);
        report.growth();
        report.needs();
        report.start();
        report.ratios();
        return report.page.toString();
    }

    private void growth() {
        line(
                "Growth: %d segments, %d steps, %d barriers to a behavior; the figures of each brief are new",
                RandomBrief.SEGMENTS, Place.STEPS, RandomBrief.BARRIERS);
        line("  behaviors    steps 1 and 2   per behavior       whole plan   per behavior");
        for (int size : measured.sizes()) {
            double steps = measured.millis("firstSteps", size);
            double plan = measured.millis("plan", size);
            line(
                    "  %,9d  %,12.1f ms  %,9.1f us  %,12.1f ms  %,9.1f us",
                    size, steps, 1e3 * steps / size, plan, 1e3 * plan / size);
        }
        line("");
    }

    private void needs() {
        int situations = new HashSet<>(NeedBenchmark.barriers()).size();
        line("Needs: %,d barriers in %,d different situations", NeedBenchmark.BARRIERS, situations);
        need("switch written by hand", "byHand");
        need("planner", "planner");
        need("new planner, with nothing to remember yet", "newPlanner");
        need("Drools session per barrier", "session");
        line("");
    }

    private void need(String who, String benchmark) {
        double millis = measured.millis(benchmark);
        line("  %-48s  %,8.1f ms  %,9.1f ns per barrier", who, millis, 1e6 * millis / NeedBenchmark.BARRIERS);
    }

    private void start() {
        line("Start of a new Java");
        line("  %-48s  %,8.1f ms", "compiling the standard rule book", measured.millis("compile"));
        line(
                "  %-48s  %,8.1f ms",
                "the first plan after that, of " + StartBenchmark.BEHAVIORS + " behaviors",
                measured.millis("firstPlan"));
        line("");
    }

    private void ratios() {
        double planner = measured.millis("planner");
        double session = measured.millis("session");
        line("%-50s  %11s   %s", "Ratios of this run", "measured", "aim");
        row("planner to switch", "x", planner / measured.millis("byHand"), "at most 10");
        row("session per barrier to planner", "x", session / planner, "at least 40");
        row("session per barrier to new planner", "x", session / measured.millis("newPlanner"), "");
        row("time per behavior, largest to smallest, steps 1+2", "x", growth("firstSteps"), "near 1");
        row("time per behavior, largest to smallest, plan", "x", growth("plan"), "near 1");
        row(
                String.format(Locale.ROOT, "steps 1 and 2 of %,d behaviors, warm", SIZE_OF_THE_AIM),
                "ms",
                measured.millis("firstSteps", SIZE_OF_THE_AIM),
                "under 200");
    }

    private void row(String what, String unit, double value, String aim) {
        line("  %-48s  %,8.2f %-2s   %s", what, value, unit, aim);
    }

    /** How much longer a behavior takes in the largest brief than in the smallest; 1 where the growth is linear. */
    private double growth(String benchmark) {
        return measured.millis(benchmark, largest) / largest / (measured.millis(benchmark, smallest) / smallest);
    }

    private void line(String format, Object... values) {
        page.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
