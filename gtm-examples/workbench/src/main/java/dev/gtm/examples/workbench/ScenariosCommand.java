package dev.gtm.examples.workbench;

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

/** {@code gtm scenarios}: holds a plan against the futures of its brief. */
@Command(name = "scenarios", description = "Holds the plan of a brief against its scenarios.")
final class ScenariosCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "BRIEF", description = "The brief, YAML or JSON.")
    private Path brief;

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
        var planner = Planner.of(rules.ruleBook(spec));
        var listener = ProgressBar.on(spec, language);
        var plan = planner.plan(asked, listener);
        var scenarios = planner.scenarios(plan, listener);
        var out = spec.commandLine().getOut();
        out.print(
                ResultForm.isJson(form)
                        ? PlanWriter.of(language).toJson(scenarios)
                        : new ScenariosPage(scenarios, language).text());
        out.flush();
        return plan.investment().isFeasible() ? 0 : Gtm.LIMITS_CANNOT_BE_MET;
    }
}
