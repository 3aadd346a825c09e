package dev.gtm.examples.workbench;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.diagnostic.Location;
import dev.gtm.investment.SizingPolicy;
import dev.gtm.io.BriefReader;
import dev.gtm.io.History;
import dev.gtm.io.ObservationsReader;
import dev.gtm.io.PlanReader;
import dev.gtm.io.UnreadableException;
import dev.gtm.outcome.Kpi;
import dev.gtm.outcome.Observations;
import dev.gtm.plan.Adaptation;
import dev.gtm.plan.Brief;
import dev.gtm.plan.PlanSummary;
import dev.gtm.progress.ProgressListener;
import dev.gtm.rules.Planner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gtm adapt}: holds a plan against what was observed and says what changes and why. */
@Command(name = "adapt", description = "Adapts a plan to what was observed and says what changes and why.")
final class AdaptCommand implements Callable<Integer> {

    @Mixin
    private Console console = new Console();

    @Mixin
    private PlanningOptions options = new PlanningOptions();

    @SuppressWarnings("NullAway.Init") // picocli sets it, being required
    @Option(names = "--plan", paramLabel = "PLAN.json", required = true, description = "The plan before, as JSON.")
    private Path plan;

    @Option(
            names = "--observations",
            paramLabel = "FILE",
            description = "What was observed, CSV, one kind of rows per file; may be repeated.")
    private List<Path> observations = new ArrayList<>();

    @Option(
            names = "--brief-before",
            paramLabel = "BRIEF",
            description =
                    "The brief of the plan before, where brief and rules have both changed: it tells apart which changed what.")
    private @Nullable Path briefBefore;

    @Option(names = "--history", paramLabel = "FILE", description = "Adds observations and the new plan to a history.")
    private @Nullable Path history;

    @Override
    public Integer call() {
        var brief = options.brief();
        var before = PlanReader.ofDefaults().read(plan);
        var planner = options.planner().withSeed(before.seed());
        var progress = options.progress();
        var kpis = planner.with(SizingPolicy.off()).plan(brief, progress).measurement().kpis().stream()
                .map(Kpi::id)
                .toList();
        var observed = ObservationsReader.of(brief).knowing(kpis).read(observations);
        var adapted = adapted(planner, brief, before, observed, progress);
        if (history != null && !observed.isEmpty()) {
            History.in(history).append("observations", options.writer().toJson(observed));
            History.in(history).append("plan", options.writer().toJson(adapted.plan()));
        }
        console.print(options.text(
                writer -> writer.toJson(adapted),
                language -> new AdaptationPage(adapted, planner.policies().measure(), language).text()));
        return PlanningOptions.status(adapted.plan());
    }

    private Adaptation adapted(
            Planner planner, Brief brief, PlanSummary before, Observations observed, ProgressListener progress) {
        try {
            return briefBefore == null
                    ? planner.adapt(brief, before, observed, progress)
                    : planner.adapt(brief, before, BriefReader.ofDefaults().read(briefBefore), observed, progress);
        } catch (InvalidValueException e) {
            throw new UnreadableException(List.of(Diagnostic.error(
                    Location.startOf(source(e.field()).toString()),
                    Finding.of(code(e.field()), e.field(), e.value(), "takes " + e.allowed()))));
        }
    }

    /** A row may say otherwise than one the plan has learned from, a brief may be another; all else is wrong in the plan. */
    private Path source(String field) {
        return switch (field) {
            case "observations" -> observations.get(0);
            case "briefBefore" -> Objects.requireNonNull(briefBefore);
            default -> plan;
        };
    }

    private static String code(String field) {
        return switch (field) {
            case "observations" -> "CONTRADICTS";
            case "brief", "briefBefore" -> "ANOTHER_BRIEF";
            default -> "INVALID";
        };
    }
}
