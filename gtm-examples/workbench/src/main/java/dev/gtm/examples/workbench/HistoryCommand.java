package dev.gtm.examples.workbench;

import dev.gtm.io.History;
import dev.gtm.io.HistoryEntry;
import dev.gtm.io.PlanReader;
import dev.gtm.io.ReadLimits;
import dev.gtm.io.TextFile;
import dev.gtm.language.Labels;
import dev.gtm.language.Language;
import dev.gtm.plan.PlanSummary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gtm history}: lists what was planned and observed, and compares two plans of it. */
@Command(name = "history", description = "Lists plans and observations, adds plans, and compares two of them.")
final class HistoryCommand implements Callable<Integer> {

    private static final String PLAN = "plan";
    private static final int HASH_LENGTH = 12;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "HISTORY", description = "The history, JSON Lines.")
    private Path file;

    @Option(names = "--add", paramLabel = "PLAN.json", description = "A plan to add; may be repeated.")
    private List<Path> added = new ArrayList<>();

    @Option(names = "--compare", paramLabel = "N", arity = "2", description = "The numbers of two plans to compare.")
    private @Nullable List<Integer> compared;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and end.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;

    @Override
    public Integer call() {
        var history = History.in(file);
        for (var plan : added) {
            PlanReader.ofDefaults().read(plan);
            history.append(PLAN, TextFile.read(plan, ReadLimits.ofDefaults()).text());
        }
        var content = history.read();
        var out = spec.commandLine().getOut();
        if (compared == null) {
            content.entries().forEach(entry -> out.println(line(entry)));
            if (content.torn() > 0) {
                spec.commandLine()
                        .getErr()
                        .println(file + ": an unfinished line of " + content.torn()
                                + " bytes stands at the end; it is cut off when the next line is added");
            }
        } else {
            var before = plan(content.entries(), compared.get(0));
            var after = plan(content.entries(), compared.get(1));
            differences(before, after).forEach(out::println);
        }
        out.flush();
        return 0;
    }

    private static String line(HistoryEntry entry) {
        var about = "";
        if (entry.kind().equals(PLAN)) {
            var plan = PlanReader.ofDefaults().read("line " + entry.number(), entry.json());
            about = plan.brief() + "  rules " + shortened(plan.ruleBookHash()) + "  levels " + plan.levels()
                    + "  learned rates " + plan.memory().learned().size();
        }
        return (entry.number() + "  " + entry.kind() + "  " + about).strip();
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(HASH_LENGTH, hash.length()));
    }

    private PlanSummary plan(List<HistoryEntry> entries, int number) {
        return entries.stream()
                .filter(entry -> entry.number() == number && entry.kind().equals(PLAN))
                .findFirst()
                .map(entry -> PlanReader.ofDefaults().read(file + ", line " + number, entry.json()))
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "No plan " + number + " in " + file));
    }

    private static List<String> differences(PlanSummary before, PlanSummary after) {
        var facts = new TreeSet<>(before.facts().keySet());
        facts.addAll(after.facts().keySet());
        return facts.stream()
                .filter(fact ->
                        !Objects.equals(before.facts().get(fact), after.facts().get(fact)))
                .map(fact -> (Labels.of(fact.aspect(), Language.EN) + " " + fact.about()).strip() + ": "
                        + Objects.requireNonNullElse(before.facts().get(fact), "–") + " → "
                        + Objects.requireNonNullElse(after.facts().get(fact), "–"))
                .toList();
    }
}
