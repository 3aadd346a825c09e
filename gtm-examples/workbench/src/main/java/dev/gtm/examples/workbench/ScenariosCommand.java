package dev.gtm.examples.workbench;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gtm scenarios}: holds a plan against the futures of its brief. */
@Command(name = "scenarios", description = "Holds the plan of a brief against its scenarios.")
final class ScenariosCommand implements Callable<Integer> {

    @Mixin
    private Console console = new Console();

    @Mixin
    private PlanningOptions options = new PlanningOptions();

    @Override
    public Integer call() {
        var brief = options.brief();
        var planner = options.planner();
        var progress = options.progress();
        var plan = planner.plan(brief, progress);
        var scenarios = planner.scenarios(plan, progress);
        console.print(options.text(
                writer -> writer.toJson(scenarios), language -> new ScenariosPage(scenarios, language).text()));
        return PlanningOptions.status(plan);
    }
}
