package dev.gtm.examples.workbench;

import dev.gtm.approach.Channel;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.diagnostic.NearestName;
import dev.gtm.io.BriefReader;
import dev.gtm.io.JsonText;
import dev.gtm.language.Language;
import dev.gtm.rules.Planner;
import dev.gtm.rules.RuleBook;
import dev.gtm.rules.author.BriefLines;
import dev.gtm.rules.author.Explanation;
import dev.gtm.rules.author.Why;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gtm why}: why a conclusion stands; for an absent one, which rules came nearest and what stopped them. */
@Command(
        name = "why",
        description = "Says why a conclusion stands; for an absent one, which rule came nearest and what stopped it.")
final class WhyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "BRIEF", description = "The brief, YAML or JSON.")
    private Path brief;

    @Option(names = "--behavior", required = true, paramLabel = "ID", description = "A behavior of the brief.")
    private String behavior = "";

    @ArgGroup
    private @Nullable Question question;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder with rules of your own, beside the standard ones; may be repeated.")
    private List<Path> rules = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "en|ja", description = "The language of the sentences (default: en).")
    private Language language = Language.EN;

    @Option(names = "--json", description = "The answer as JSON, in both languages.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and end.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;

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
        var planner = Planner.of(RuleBook.standard().with(rules.toArray(Path[]::new)));
        var why = Why.of(planner, BriefReader.ofDefaults().read(brief), BriefLines.read(brief));
        try {
            var answer = answer(why);
            var out = spec.commandLine().getOut();
            out.print(json ? JsonText.of(answer) : answer.text(language));
            out.flush();
            return 0;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
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
