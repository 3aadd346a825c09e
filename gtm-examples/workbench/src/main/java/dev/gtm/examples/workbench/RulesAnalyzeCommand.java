package dev.gtm.examples.workbench;

import dev.gtm.io.JsonText;
import dev.gtm.rules.RuleBook;
import dev.gtm.rules.author.RuleAnalysis;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code gtm rules analyze}: what can be said of rules without a brief. A command of its own and no part of {@code gtm rules
 * check}, because it runs every rule over all situations, which takes up to a minute, and a check runs none.
 */
@Command(
        name = "analyze",
        description = "Tells rules that never conclude anything, say the same as another, or nothing that a wider one"
                + " does not. With --rules what concerns these, without it the standard book and what it leaves open.")
final class RulesAnalyzeCommand implements Callable<Integer> {

    @Mixin
    private Console console = new Console();

    @Mixin
    private RuleFolders rules = new RuleFolders();

    @Option(names = "--json", description = "The findings as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var book = rules.book();
        var standard = RuleBook.standard();
        var analysis = book.id().equals(standard.id())
                ? RuleAnalysis.of(standard)
                : RuleAnalysis.of(book).beyond(standard);
        console.print(json ? JsonText.of(analysis) : analysis.text());
        return 0;
    }
}
