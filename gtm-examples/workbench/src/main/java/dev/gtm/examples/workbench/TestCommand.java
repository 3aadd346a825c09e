package dev.gtm.examples.workbench;

import dev.gtm.io.JsonText;
import dev.gtm.rules.RuleBook;
import dev.gtm.rules.author.CaseReport;
import dev.gtm.rules.author.RuleCases;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gtm rules test}: runs the cases beside the rules of folders. */
@Command(
        name = "test",
        description =
                "Runs the cases beside the rules; what fails goes to standard error, the coverage to standard output.")
final class TestCommand implements Callable<Integer> {

    @Mixin
    private Console console = new Console();

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "A folder with rules and their cases.")
    private List<Path> folders;

    @Option(names = "--json", description = "Counts and failures as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var paths = folders.toArray(Path[]::new);
        var report = RuleCases.of(RuleBook.standard().with(paths), paths).run();
        report.failures().forEach(console::complain);
        console.print(json ? json(report) : report.text());
        return report.passed() ? 0 : 1;
    }

    private static String json(CaseReport report) {
        var document = new LinkedHashMap<String, Object>();
        document.put("cases", report.results().size());
        document.put("failed", report.failed());
        document.put(
                "failures",
                report.failures().stream()
                        .map(one -> {
                            var failure = new LinkedHashMap<String, Object>();
                            failure.put("file", one.where().file());
                            failure.put("line", one.where().line());
                            failure.put("column", one.where().column());
                            failure.put("code", one.finding().code());
                            failure.put("rule", one.finding().path());
                            failure.put("message", one.finding().message());
                            return failure;
                        })
                        .toList());
        document.put("coverage", report.coverage().document());
        return JsonText.of(document);
    }
}
