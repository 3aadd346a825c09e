package dev.gtm.examples.workbench;

import dev.gtm.io.BriefReader;
import dev.gtm.io.PlanWriter;
import dev.gtm.language.Language;
import dev.gtm.plan.Brief;
import dev.gtm.plan.Plan;
import dev.gtm.progress.ProgressListener;
import dev.gtm.rules.Planner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command that plans is told: the brief, by which rules to plan it, and how to print the result. */
final class PlanningOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(paramLabel = "BRIEF", description = "The brief, YAML or JSON.")
    private Path brief;

    @ArgGroup
    private @Nullable ResultForm form;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private RuleFolders rules = new RuleFolders();

    @Option(names = "--without", paramLabel = "RULE_ID", description = "A rule to switch off; may be repeated.")
    private List<String> without = new ArrayList<>();

    Brief brief() {
        return BriefReader.ofDefaults().read(brief);
    }

    /**
     * A planner by the rules.
     *
     * @throws ParameterException if a rule to switch off does not exist
     */
    Planner planner() {
        var book = rules.book();
        try {
            return Planner.of(book.without(without.toArray(String[]::new)));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage());
        }
    }

    /** Who shows how far the work has come. */
    ProgressListener progress() {
        return ((Gtm) command.root().userObject())
                .progress(command.commandLine().getErr(), language.value());
    }

    PlanWriter writer() {
        return PlanWriter.of(language.value());
    }

    /** The result in the form that was asked for. */
    String text(Function<PlanWriter, String> json, Function<Language, String> page) {
        return ResultForm.isJson(form) ? json.apply(writer()) : page.apply(language.value());
    }

    /** How a command ends that has printed this plan. */
    static int status(Plan plan) {
        return plan.investment().isFeasible() ? 0 : Gtm.LIMITS_CANNOT_BE_MET;
    }
}
