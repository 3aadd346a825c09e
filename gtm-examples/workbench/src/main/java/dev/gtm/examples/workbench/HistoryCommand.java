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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gtm history}: lists what was planned and observed, and compares two plans of it. */
@Command(name = "history", description = "Lists plans and observations, adds plans, and compares two of them.")
final class HistoryCommand implements Callable<Integer> {

    private static final String PLAN = "plan";
    private static final int HASH_LENGTH = 12;

    @Mixin
    private Console console = new Console();

    @Parameters(paramLabel = "HISTORY", description = "The history, JSON Lines.")
    private Path file;

    @Option(names = "--add", paramLabel = "PLAN.json", description = "A plan to add; may be repeated.")
    private List<Path> added = new ArrayList<>();

    @Option(names = "--compare", paramLabel = "N", arity = "2", description = "The numbers of two plans to compare.")
    private @Nullable List<Integer> compared;

    @Override
    public Integer call() {
        var history = History.in(file);
        for (var plan : added) {
            PlanReader.ofDefaults().read(plan);
            history.append(PLAN, TextFile.read(plan, ReadLimits.ofDefaults()).text());
        }
        var content = history.read();
        if (compared == null) {
            content.entries().forEach(entry -> console.println(line(entry)));
            if (content.torn() > 0) {
                console.complain(file + ": an unfinished line of " + content.torn()
                        + " bytes stands at the end; it is cut off when the next line is added");
            }
        } else {
            var before = plan(content.entries(), compared.get(0));
            var after = plan(content.entries(), compared.get(1));
            differences(before, after).forEach(console::println);
        }
        return 0;
    }

    private String line(HistoryEntry entry) {
        var about = "";
        if (entry.kind().equals(PLAN)) {
            var plan = planIn(entry);
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
                .map(this::planIn)
                .orElseThrow(() -> console.wrongUsage("No plan " + number + " in " + file));
    }

    private PlanSummary planIn(HistoryEntry entry) {
        return PlanReader.ofDefaults().read(file + ", line " + entry.number(), entry.json());
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
