package dev.gtm.examples.workbench;

import dev.gtm.language.Language;
import dev.gtm.rules.RuleBook;
import dev.gtm.rules.RuleInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gtm rules list}: every rule of a book, one line each: id, pack, sentence, source, place. */
@Command(name = "list", description = "Prints every rule: id, pack, sentence, source, file:line; a tab between them.")
final class RulesListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder with rules of your own, beside the standard ones; may be repeated.")
    private List<Path> rules = new ArrayList<>();

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
        var out = spec.commandLine().getOut();
        var book = RuleBook.standard().with(rules.toArray(Path[]::new));
        book.rules().stream().map(this::line).forEach(out::println);
        out.flush();
        return 0;
    }

    private String line(RuleInfo rule) {
        return String.join("\t", rule.id(), rule.pack(), rule.sentence().in(language), rule.source(), rule.at());
    }
}
