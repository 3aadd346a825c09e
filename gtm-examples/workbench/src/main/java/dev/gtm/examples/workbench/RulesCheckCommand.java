package dev.gtm.examples.workbench;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Severity;
import dev.gtm.io.JsonText;
import dev.gtm.rules.author.RuleChecker;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gtm rules check}: what is wrong with rules, before any of them runs. */
@Command(name = "check", description = "Says what is wrong with the rules, cases and tables of a folder; runs nothing.")
final class RulesCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder; what lies below it belongs to it.")
    private Path folder;

    @Option(names = "--json", description = "Print the problems as JSON, for editors.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and end.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;

    @Override
    public Integer call() {
        var problems = RuleChecker.ofDefaults().check(folder);
        problems.forEach(spec.commandLine().getErr()::println);
        long errors = count(problems, Severity.ERROR);
        var out = spec.commandLine().getOut();
        if (json) {
            out.print(JsonText.of(problems.stream().map(RulesCheckCommand::form).toList()));
        } else {
            out.println(errors + " errors, " + count(problems, Severity.WARNING) + " warnings");
        }
        out.flush();
        return errors == 0 ? 0 : 1;
    }

    private static long count(List<Diagnostic> problems, Severity severity) {
        return problems.stream().filter(one -> one.severity() == severity).count();
    }

    private static Map<String, @Nullable Object> form(Diagnostic problem) {
        var form = new LinkedHashMap<String, @Nullable Object>();
        form.put("file", problem.where().file());
        form.put("line", problem.where().line());
        form.put("column", problem.where().column());
        form.put("endColumn", problem.where().endColumn());
        form.put("severity", problem.severity().toString());
        form.put("code", problem.finding().code());
        form.put("message", problem.finding().message());
        form.put("value", problem.finding().value());
        form.put("suggestion", problem.finding().suggestion());
        return form;
    }
}
