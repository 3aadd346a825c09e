package dev.gtm.examples.workbench;

import dev.gtm.rules.RuleBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that puts rules of one's own beside the standard ones. */
final class RuleFolders {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder with rules of your own, beside the standard ones; may be repeated.")
    private List<Path> rules = new ArrayList<>();

    RuleBook book() {
        return RuleBook.standard().with(rules.toArray(Path[]::new));
    }
}
