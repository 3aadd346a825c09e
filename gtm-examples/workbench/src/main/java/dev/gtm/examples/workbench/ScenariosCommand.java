package dev.gtm.examples.workbench;

import dev.gtm.io.BriefReader;
import dev.gtm.io.PlanWriter;
import dev.gtm.language.Language;
import dev.gtm.outcome.ScenarioOutcome;
import dev.gtm.plan.Scenarios;
import dev.gtm.rules.Planner;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
        out.print(ResultForm.isJson(form) ? PlanWriter.of(language).toJson(scenarios) : page(scenarios));
        out.flush();
        return plan.investment().isFeasible() ? 0 : Gtm.LIMITS_CANNOT_BE_MET;
    }

    private String page(Scenarios scenarios) {
        var phrases = new Phrases(language);
        var lines = new Lines();
        var funded = scenarios.plan().funded();
        lines.heading(phrases.of("scenarios.heading"));
        if (scenarios.outcomes().isEmpty() || funded == null) {
            return lines.paragraph("", phrases.of("scenarios.none")).toString();
        }
        lines.paragraph("", phrases.of("scenarios.base", Figures.patients(funded.patients())));
        scenarios.outcomes().forEach(outcome -> print(outcome, phrases, lines));
        var noRegret = scenarios.noRegret();
        return lines.blank()
                .paragraph("", phrases.of("scenarios.noRegret", noRegret.isEmpty() ? "–" : phrases.list(noRegret)))
                .toString();
    }

    private static void print(ScenarioOutcome outcome, Phrases phrases, Lines lines) {
        var scenario = outcome.scenario();
        var name = scenario.label() == null ? scenario.id() : scenario.id() + " (" + scenario.label() + ")";
        var patients = outcome.patients();
        var regret = outcome.regret();
        var levels = outcome.levels().entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "));
        lines.paragraph(
                "- ",
                patients == null
                        ? phrases.of("scenarios.infeasible", name)
                        : phrases.of(
                                "scenarios.one",
                                name,
                                Figures.few(patients),
                                levels,
                                Figures.few(outcome.keptPatients()),
                                regret == null
                                        ? phrases.of("scenarios.unaffordable")
                                        : phrases.of("scenarios.regret", Figures.few(regret)),
                                outcome.fires().isEmpty()
                                        ? ""
                                        : phrases.of("scenarios.fires", phrases.list(outcome.fires()))));
    }
}
