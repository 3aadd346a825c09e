package dev.gtm.examples.workbench;

import dev.gtm.investment.SizingPolicy;
import dev.gtm.rules.Planner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gtm plan}: reads a brief and prints its plan. */
@Command(name = "plan", description = "Plans a brief and says why.")
final class PlanCommand implements Callable<Integer> {

    @Mixin
    private Console console = new Console();

    @Mixin
    private PlanningOptions options = new PlanningOptions();

    @Option(names = "--seed", paramLabel = "N", description = "The seed of everything that is drawn (default: 0).")
    private long seed;

    @Option(names = "--no-size", description = "Leave out the sizing of the investment.")
    private boolean noSize;

    @Override
    public Integer call() {
        var brief = options.brief();
        var plan = planner().plan(brief, options.progress());
        console.print(options.text(writer -> writer.toJson(plan), language -> new PlanPage(plan, language).text()));
        return PlanningOptions.status(plan);
    }

    private Planner planner() {
        var planner = options.planner().withSeed(seed);
        return noSize ? planner.with(SizingPolicy.off()) : planner;
    }
}
