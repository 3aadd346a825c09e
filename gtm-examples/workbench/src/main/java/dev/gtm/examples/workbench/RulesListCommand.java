package dev.gtm.examples.workbench;

import dev.gtm.rules.RuleInfo;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gtm rules list}: every rule of a book, one line each: id, pack, sentence, source, place. */
@Command(name = "list", description = "Prints every rule: id, pack, sentence, source, file:line; a tab between them.")
final class RulesListCommand implements Callable<Integer> {

    @Mixin
    private Console console = new Console();

    @Mixin
    private RuleFolders rules = new RuleFolders();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        rules.book().rules().stream().map(this::line).forEach(console::println);
        return 0;
    }

    private String line(RuleInfo rule) {
        return String.join(
                "\t", rule.id(), rule.pack(), rule.sentence().in(language.value()), rule.source(), rule.at());
    }
}
