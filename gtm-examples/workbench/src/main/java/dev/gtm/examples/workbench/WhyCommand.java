package dev.gtm.examples.workbench;

import dev.gtm.approach.Channel;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.diagnostic.NearestName;
import dev.gtm.io.BriefReader;
import dev.gtm.io.JsonText;
import dev.gtm.rules.Planner;
import dev.gtm.rules.author.BriefLines;
import dev.gtm.rules.author.Explanation;
import dev.gtm.rules.author.Why;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gtm why}: why a conclusion stands; for an absent one, which rules came nearest and what stopped them. */
@Command(
        name = "why",
        description = "Says why a conclusion stands; for an absent one, which rule came nearest and what stopped it.")
final class WhyCommand implements Callable<Integer> {

    @Mixin
    private Console console = new Console();

    @Parameters(paramLabel = "BRIEF", description = "The brief, YAML or JSON.")
    private Path brief;

    @Option(names = "--behavior", required = true, paramLabel = "ID", description = "A behavior of the brief.")
    private String behavior = "";

    @ArgGroup
    private @Nullable Question question;

    @Mixin
    private RuleFolders rules = new RuleFolders();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--json", description = "The answer as JSON, in both languages.")
    private boolean json;

    static final class Question {
        @Option(names = "--need", paramLabel = "NEED", description = "A need, such as EDUCATE.")
        private @Nullable Need need;

        @Option(
                names = "--tactic",
                paramLabel = "ID",
                description = "A field role or channel, such as MSL, or the id of an entry of the approach.")
        private @Nullable String tactic;
    }

    @Override
    public Integer call() {
        var planner = Planner.of(rules.book());
        var why = Why.of(planner, BriefReader.ofDefaults().read(brief), BriefLines.read(brief));
        try {
            var answer = answer(why);
            console.print(json ? JsonText.of(answer) : answer.text(language.value()));
            return 0;
        } catch (IllegalArgumentException e) {
            throw console.wrongUsage(e.getMessage());
        }
    }

    private Explanation answer(Why why) {
        if (question == null) {
            return why.behavior(behavior);
        }
        if (question.need != null) {
            return why.need(behavior, question.need);
        }
        var tactic = question.tactic == null ? "" : question.tactic;
        return why.tactic(behavior, tactic.contains("/") ? tactic : means(tactic));
    }

    private static String means(String written) {
        var known = Stream.concat(Arrays.stream(FieldRole.values()), Arrays.stream(Channel.values()))
                .map(Enum::name)
                .toList();
        var name = written.toUpperCase(Locale.ROOT);
        if (!known.contains(name)) {
            var near = NearestName.of(written, known);
            throw new IllegalArgumentException("No field role or channel '" + written + "'."
                    + (near == null ? "" : " Maybe you meant " + near + "."));
        }
        return name;
    }
}
