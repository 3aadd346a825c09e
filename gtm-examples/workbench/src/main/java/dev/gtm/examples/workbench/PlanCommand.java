package dev.gtm.examples.workbench;

import dev.gtm.investment.SizingPolicy;
import dev.gtm.io.BriefReader;
import dev.gtm.io.PlanWriter;
import dev.gtm.language.Language;
import dev.gtm.rules.Planner;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gtm plan}: reads a brief and prints its plan. */
@Command(name = "plan", description = "Plans a brief and says why.")
final class PlanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "BRIEF", description = "The brief, YAML or JSON.")
    private Path brief;

    @ArgGroup
    private @Nullable ResultForm form;

    @Option(names = "--lang", paramLabel = "en|ja", description = "The language of the sentences (default: en).")
    private Language language = Language.EN;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(names = "--seed", paramLabel = "N", description = "The seed of everything that is drawn (default: 0).")
    private long seed;

    @Option(names = "--no-size", description = "Leave out the sizing of the investment.")
    private boolean noSize;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and end.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;

    @Override
    public Integer call() {
        var read = BriefReader.ofDefaults().read(brief);
        var plan = planner().plan(read, ProgressBar.on(spec, language));
        var printed =
                ResultForm.isJson(form) ? PlanWriter.of(language).toJson(plan) : new PlanPage(plan, language).text();
        var out = spec.commandLine().getOut();
        out.print(printed);
        out.flush();
        return plan.investment().isFeasible() ? 0 : Gtm.LIMITS_CANNOT_BE_MET;
    }

    private Planner planner() {
        var planner = Planner.of(rules.ruleBook(spec)).withSeed(seed);
        return noSize ? planner.with(SizingPolicy.off()) : planner;
    }
}
