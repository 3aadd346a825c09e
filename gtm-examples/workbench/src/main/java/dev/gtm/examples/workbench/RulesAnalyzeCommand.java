package dev.gtm.examples.workbench;

import dev.gtm.io.JsonText;
import dev.gtm.rules.RuleBook;
import dev.gtm.rules.author.RuleAnalysis;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code gtm rules analyze}: what can be said of rules without a brief. A command of its own and no part of {@code gtm rules
 * check}, because it runs every rule over all situations, which takes seconds, and a check runs none.
 */
@Command(
        name = "analyze",
        description = "Tells rules that never conclude anything, say the same as another, or nothing that a wider one"
                + " does not. With --rules what concerns these, without it the standard book and what it leaves open.")
final class RulesAnalyzeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder with rules of your own, beside the standard ones; may be repeated.")
    private List<Path> rules = new ArrayList<>();

    @Option(names = "--json", description = "The findings as JSON.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and end.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;

    @Override
    public Integer call() {
        var standard = RuleBook.standard();
        var analysis = rules.isEmpty()
                ? RuleAnalysis.of(standard)
                : RuleAnalysis.of(standard.with(rules.toArray(Path[]::new))).beyond(standard);
        var out = spec.commandLine().getOut();
        out.print(json ? JsonText.of(analysis) : analysis.text());
        out.flush();
        return 0;
    }
}
