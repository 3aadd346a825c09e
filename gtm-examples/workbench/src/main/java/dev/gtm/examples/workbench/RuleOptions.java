package dev.gtm.examples.workbench;

import dev.gtm.rules.RuleBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say by which rules to plan; the same on every command that plans. */
final class RuleOptions {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder with rules of your own, beside the standard ones; may be repeated.")
    private List<Path> rules = new ArrayList<>();

    @Option(names = "--without", paramLabel = "RULE_ID", description = "A rule to switch off; may be repeated.")
    private List<String> without = new ArrayList<>();

    /**
     * The rules to plan by.
     *
     * @param spec the command that was called
     * @throws ParameterException if a rule to switch off does not exist
     */
    RuleBook ruleBook(CommandSpec spec) {
        var book = RuleBook.standard().with(rules.toArray(Path[]::new));
        try {
            return book.without(without.toArray(String[]::new));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }
}
