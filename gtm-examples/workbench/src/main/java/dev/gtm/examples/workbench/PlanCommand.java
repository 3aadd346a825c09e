package dev.gtm.examples.workbench;

import dev.gtm.investment.SizingPolicy;
import dev.gtm.io.BriefReader;
import dev.gtm.io.PlanWriter;
import dev.gtm.language.Language;
import dev.gtm.progress.ProgressListener;
import dev.gtm.rules.Planner;
import dev.gtm.rules.RuleBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
    private @Nullable Form form;

    @Option(names = "--lang", paramLabel = "en|ja", description = "The language of the sentences (default: en).")
    private Language language = Language.EN;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder with rules of your own, beside the standard ones; may be repeated.")
    private List<Path> rules = new ArrayList<>();

    @Option(names = "--without", paramLabel = "RULE_ID", description = "A rule to switch off; may be repeated.")
    private List<String> without = new ArrayList<>();

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

    static final class Form {
        @Option(names = "--text", description = "A page to read (default).")
        @SuppressWarnings("unused") // the default; here so that it excludes --json
        private boolean text;

        @Option(names = "--json", description = "The whole plan as JSON.")
        private boolean json;
    }

    @Override
    public Integer call() {
        var read = BriefReader.ofDefaults().read(brief);
        var plan = planner().plan(read, listener());
        var printed =
                form != null && form.json ? PlanWriter.of(language).toJson(plan) : new PlanPage(plan, language).text();
        var out = spec.commandLine().getOut();
        out.print(printed);
        out.flush();
        return plan.investment().isFeasible() ? 0 : Gtm.LIMITS_CANNOT_BE_MET;
    }

    /** The script that starts the program knows whether standard error is a terminal; Java does not. */
    private ProgressListener listener() {
        return Boolean.getBoolean("gtm.terminal")
                ? new ProgressBar(spec.commandLine().getErr(), new Phrases(language), System::nanoTime)
                : ProgressListener.none();
    }

    private Planner planner() {
        var planner = Planner.of(ruleBook()).withSeed(seed);
        return noSize ? planner.with(SizingPolicy.off()) : planner;
    }

    private RuleBook ruleBook() {
        var book = RuleBook.standard().with(rules.toArray(Path[]::new));
        try {
            return book.without(without.toArray(String[]::new));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }
}
