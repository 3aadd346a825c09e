package dev.gtm.rules.internal;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Everything that can be said of folders with rules before a rule runs. */
public final class RuleCheck {

    private static final String INDEX = "index.txt";

    private final Neighbors neighbors;
    private final OwnRules own;
    private final RuleProblems problems = new RuleProblems();
    private final boolean whole;

    private RuleCheck(Neighbors neighbors, List<Path> folders) {
        this.neighbors = neighbors;
        this.own = OwnFolders.read(folders, false);
        this.whole = folders.size() == 1 && Files.isRegularFile(folders.get(0).resolve(INDEX));
    }

    /**
     * Reads folders and says what is wrong with them; nothing is compiled.
     *
     * @param neighbors beside what they will stand; a folder with an index of its files is a book of its own
     * @return all problems, by file and line
     */
    public static List<Diagnostic> read(Neighbors neighbors, List<Path> folders) {
        var check = new RuleCheck(neighbors, folders);
        check.read();
        return check.problems.all();
    }

    /** As {@link #read}; rules without an error are compiled in the end, because by then that is safe. */
    public static List<Diagnostic> readAndCompile(Neighbors neighbors, List<Path> folders) {
        var check = new RuleCheck(neighbors, folders);
        check.read();
        boolean errors = check.problems.all().stream().anyMatch(one -> one.severity() == Severity.ERROR);
        if (!errors) {
            check.compile();
        }
        return check.problems.all();
    }

    private void read() {
        own.problems().forEach(problems::add);
        own.strays().forEach(problems::add);
        var readable = own.files().stream()
                .map(file -> StrictFile.read(file, problems))
                .filter(Objects::nonNull)
                .toList();
        var rules = readable.stream().flatMap(file -> file.rules().stream()).toList();
        duplicates(rules);
        var ids = rules.stream().map(one -> one.rule().id()).collect(Collectors.toSet());
        if (readable.size() == own.files().size() && !ids.contains("")) {
            own.strangers(ids).forEach(problems::add);
        }
        rules.forEach(this::needJapanese);
        new CaseCount(own.cases(), rules).problems().forEach(problems::add);
        tables();
    }

    private void duplicates(Collection<PlacedRule> rules) {
        var all = new ArrayList<PlacedRule>();
        if (!whole) {
            all.addAll(neighbors.rules());
        }
        all.addAll(rules);
        PlacedRule.duplicates(all).forEach(problems::add);
    }

    private void needJapanese(PlacedRule placed) {
        var id = placed.rule().id();
        if (!id.isEmpty() && !own.japanese().containsKey(id)) {
            problems.add(Diagnostic.warning(
                    placed.id(),
                    Finding.of(
                            "MISSING_SENTENCE", "", null, id + " has no Japanese sentence in because_ja.properties")));
        }
    }

    private void tables() {
        try {
            own.tablesOver(neighbors.tables());
        } catch (BadRulesException e) {
            e.diagnostics().forEach(problems::add);
        }
    }

    /** Each pack by itself: what stands beside it was compiled before and shares nothing with it but names. */
    private void compile() {
        var parsed = own.files().stream()
                .map(file -> RuleSyntax.parse(file, problems))
                .filter(Objects::nonNull)
                .toList();
        for (var pack : Pack.values()) {
            var files = parsed.stream()
                    .filter(one -> one.pack() == pack)
                    .map(RuleSyntax.Parsed::file)
                    .sorted()
                    .toList();
            if (!files.isEmpty()) {
                var found = new RuleProblems();
                new RuleCompiler(pack, found).compile(files);
                problems.addAll(found);
            }
        }
    }
}
