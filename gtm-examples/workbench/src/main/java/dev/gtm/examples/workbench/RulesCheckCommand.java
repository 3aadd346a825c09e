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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gtm rules check}: what is wrong with rules, before any of them runs. */
@Command(name = "check", description = "Says what is wrong with the rules, cases and tables of a folder; runs nothing.")
final class RulesCheckCommand implements Callable<Integer> {

    @Mixin
    private Console console = new Console();

    @Parameters(paramLabel = "DIR", description = "The folder; what lies below it belongs to it.")
    private Path folder;

    @Option(names = "--json", description = "Print the problems as JSON, for editors.")
    private boolean json;

    @Override
    public Integer call() {
        var problems = RuleChecker.ofDefaults().check(folder);
        problems.forEach(console::complain);
        long errors = count(problems, Severity.ERROR);
        console.print(
                json
                        ? JsonText.of(
                                problems.stream().map(RulesCheckCommand::form).toList())
                        : errors + " errors, " + count(problems, Severity.WARNING) + " warnings"
                                + System.lineSeparator());
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
