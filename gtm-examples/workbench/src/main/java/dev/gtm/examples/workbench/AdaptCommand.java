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
import dev.gtm.io.PlanWriter;
import dev.gtm.io.UnreadableException;
import dev.gtm.language.Language;
import dev.gtm.outcome.Kpi;
import dev.gtm.outcome.Observations;
import dev.gtm.plan.Adaptation;
import dev.gtm.plan.Brief;
import dev.gtm.plan.PlanSummary;
import dev.gtm.rules.Planner;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gtm adapt}: holds a plan against what was observed and says what changes and why. */
@Command(name = "adapt", description = "Adapts a plan to what was observed and says what changes and why.")
final class AdaptCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "BRIEF", description = "The brief, YAML or JSON.")
    private Path brief;

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

    @ArgGroup
    private @Nullable ResultForm form;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(names = "--lang", paramLabel = "en|ja", description = "The language of the sentences (default: en).")
    private Language language = Language.EN;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and end.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;

    @Override
    public Integer call() {
        var asked = BriefReader.ofDefaults().read(brief);
        var before = PlanReader.ofDefaults().read(plan);
        var planner = Planner.of(rules.ruleBook(spec)).withSeed(before.seed());
        var kpis = planner.with(SizingPolicy.off()).plan(asked).measurement().kpis().stream()
                .map(Kpi::id)
                .toList();
        var observed = ObservationsReader.of(asked).knowing(kpis).read(observations);
        var adapted = adapted(planner, asked, before, observed);
        if (history != null && !observed.isEmpty()) {
            keep(history, observed, adapted);
        }
        var out = spec.commandLine().getOut();
        out.print(
                ResultForm.isJson(form)
                        ? PlanWriter.of(language).toJson(adapted)
                        : new AdaptationPage(adapted, planner.policies().measure(), language).text());
        out.flush();
        return adapted.plan().investment().isFeasible() ? 0 : Gtm.LIMITS_CANNOT_BE_MET;
    }

    private void keep(Path file, Observations observed, Adaptation adapted) {
        try {
            History.in(file).append("observations", PlanWriter.of(language).toJson(observed));
            History.in(file).append("plan", PlanWriter.of(language).toJson(adapted.plan()));
        } catch (UncheckedIOException e) {
            throw new UnreadableException(List.of(Diagnostic.error(
                    Location.startOf(file.toString()),
                    Finding.of("CANNOT_WRITE", "", null, "the history cannot be written: " + e.getMessage()))));
        }
    }

    private Adaptation adapted(Planner planner, Brief asked, PlanSummary before, Observations observed) {
        var progress = ProgressBar.on(spec, language);
        try {
            return briefBefore == null
                    ? planner.adapt(asked, before, observed, progress)
                    : planner.adapt(asked, before, BriefReader.ofDefaults().read(briefBefore), observed, progress);
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
