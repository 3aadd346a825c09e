package dev.gtm.rules.author;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import dev.gtm.io.ReadLimits;
import dev.gtm.io.TextFile;
import dev.gtm.io.UnreadableException;
import dev.gtm.rules.RuleBook;
import dev.gtm.rules.internal.Concluded;
import dev.gtm.rules.internal.Matches;
import dev.gtm.rules.internal.RuleHeader;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.internal.RuleTree;
import dev.gtm.rules.internal.StandardRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The cases beside the rules: what each rule does in some situations, written in YAML. Immutable and thread-safe.
 *
 * <pre>{@code
 * RuleCases cases = RuleCases.of(RuleBook.standard().with(folder), folder);
 * CaseReport report = cases.run();
 * }</pre>
 *
 * <p>A case runs on the facts that it gives and on nothing else: the rows of the standard tables are not there. Each case also
 * runs with its facts in other orders, which must change nothing.
 *
 * <p>For a test framework, {@link #checks()} gives named checks; the library itself depends on none. With JUnit:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> cases() {
 *     return RuleCases.of(book, folder).checks().map(check -> DynamicTest.dynamicTest(check.name(), check::run));
 * }
 * }</pre>
 */
public final class RuleCases {

    private static final int SHUFFLES = 3;
    private static final String ENDING = ".cases.yaml";
    private static final ReadLimits LIMITS = new ReadLimits(1024 * 1024, 64, 100_000);

    private final RuleSet rules;
    private final Map<String, RuleTree> trees;
    private final List<RuleCase> cases;
    private final List<String> covered;

    private RuleCases(RuleSet rules, List<RuleCase> cases, List<String> covered) {
        this.rules = rules.withoutRows();
        this.trees = rules.trees();
        this.cases = List.copyOf(cases);
        this.covered = List.copyOf(covered);
    }

    /** The cases of the standard book. */
    public static RuleCases standard() {
        var rules = RuleBook.standard().ruleSet();
        return of(
                rules,
                StandardRules.cases(),
                new Complaints(),
                List.copyOf(rules.rules().keySet()));
    }

    /**
     * The cases in folders and below them: all files that end in {@code .cases.yaml}. Coverage counts the rules that stand in
     * these folders.
     *
     * @param book a book that holds the rules of the folders
     * @throws UnreadableException if there is no case or anything is wrong with one; tells all of it
     */
    public static RuleCases of(RuleBook book, Path... folders) {
        var complaints = new Complaints();
        var files = new ArrayList<TextFile>();
        for (var folder : folders) {
            read(folder, files, complaints);
        }
        var rules = book.ruleSet();
        var own = rules.rules().values().stream()
                .filter(rule -> Stream.of(folders)
                        .anyMatch(folder -> Path.of(rule.file()).startsWith(folder)))
                .map(RuleHeader::id)
                .toList();
        return of(rules, files, complaints, own);
    }

    private static RuleCases of(RuleSet rules, List<TextFile> files, Complaints complaints, List<String> covered) {
        var reader = new CaseReader(rules.trees(), complaints);
        var cases = files.stream().flatMap(file -> reader.read(file).stream()).toList();
        if (!complaints.all().isEmpty()) {
            throw new UnreadableException(complaints.all());
        }
        return new RuleCases(rules, cases, covered);
    }

    private static void read(Path folder, List<TextFile> files, Complaints complaints) {
        int before = files.size() + complaints.all().size();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile).sorted().forEach(path -> {
                var name = String.valueOf(path.getFileName());
                var start = Location.startOf(slashed(path));
                if (name.endsWith(ENDING)) {
                    add(path, files, complaints);
                } else if (name.matches(".*\\.cases?\\.ya?ml")) {
                    complaints.add(start, "WRONG_ENDING", "", name, "takes files of cases that end in " + ENDING);
                }
            });
        } catch (IOException | UncheckedIOException e) {
            complaints.add(Location.startOf(slashed(folder)), "CANNOT_READ", "", null, "the folder cannot be read");
        }
        if (files.size() + complaints.all().size() == before) {
            var message = "there is no " + ENDING + " file in this folder; cases stand beside the rules";
            complaints.add(Location.startOf(slashed(folder)), "NO_CASES", "", null, message);
        }
    }

    private static void add(Path path, List<TextFile> files, Complaints complaints) {
        try {
            files.add(new TextFile(slashed(path), TextFile.read(path, LIMITS).text()));
        } catch (UnreadableException e) {
            complaints.addAll(e.diagnostics());
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** All cases, in the order of the files. */
    public List<RuleCase> cases() {
        return cases;
    }

    /** Runs all cases. */
    public CaseReport run() {
        var count = new CoverageCount(trees);
        var results = new ArrayList<CaseResult>();
        for (var one : cases) {
            var concluded = conclude(one, one.facts());
            count.add(one, !ofRule(one, concluded).isEmpty());
            results.add(result(one, concluded));
        }
        return new CaseReport(results, count.coverage(covered));
    }

    /** Runs one case. */
    public CaseResult run(RuleCase one) {
        return result(one, conclude(one, one.facts()));
    }

    /** All cases as named checks, to be run by a test framework. */
    public Stream<CaseCheck> checks() {
        return cases.stream().map(one -> new CaseCheck(one.at().file() + " " + one, () -> run(one)));
    }

    private List<Concluded<Object>> conclude(RuleCase one, List<Object> facts) {
        return rules.conclude(tree(one).header().pack(), Object.class, facts);
    }

    private RuleTree tree(RuleCase one) {
        var tree = trees.get(one.rule());
        if (tree == null) {
            throw new IllegalArgumentException("No rule '" + one.rule() + "' in the book of these cases.");
        }
        return tree;
    }

    private static List<Concluded<Object>> ofRule(RuleCase one, List<Concluded<Object>> concluded) {
        return concluded.stream()
                .filter(conclusion -> conclusion.reason().rule().equals(one.rule()))
                .toList();
    }

    private CaseResult result(RuleCase one, List<Concluded<Object>> concluded) {
        var failures = new ArrayList<Diagnostic>();
        var own = ofRule(one, concluded);
        if (own.isEmpty() && one.fires()) {
            failures.add(failure(one, "DID_NOT_FIRE", "should fire and does not: " + stopped(one)));
        } else if (!own.isEmpty() && !one.fires()) {
            failures.add(failure(one, "FIRED", "should not fire and does; it concludes " + Told.all(own)));
        } else {
            one.expect().stream()
                    .filter(wanted -> own.stream().noneMatch(conclusion -> Told.matches(wanted, conclusion)))
                    .forEach(wanted -> failures.add(failure(
                            one, "NOT_CONCLUDED", "should conclude " + wanted + "; it concludes " + Told.all(own))));
        }
        for (var unwanted : one.absent()) {
            concluded.stream()
                    .filter(conclusion -> Told.matches(unwanted, conclusion))
                    .forEach(conclusion -> failures.add(failure(
                            one,
                            "CONCLUDED",
                            "nothing should conclude " + unwanted + "; "
                                    + conclusion.reason().rule() + " does")));
        }
        if (dependsOnOrder(one, concluded)) {
            failures.add(failure(one, "ORDER", "concludes something else when its facts come in another order"));
        }
        return new CaseResult(one, failures);
    }

    private String stopped(RuleCase one) {
        if (rules.off().contains(one.rule())) {
            return "the rule is switched off";
        }
        var tree = tree(one);
        var stop = Matches.of(tree, one.facts()).nearest();
        return stop == null ? "its conditions hold" : StopWords.sentence(stop, tree);
    }

    private boolean dependsOnOrder(RuleCase one, List<Concluded<Object>> concluded) {
        var shuffled = new ArrayList<>(one.facts());
        var random = new Random(1);
        for (int i = 0; i < SHUFFLES; i++) {
            Collections.shuffle(shuffled, random);
            if (!conclude(one, List.copyOf(shuffled)).equals(concluded)) {
                return true;
            }
        }
        return false;
    }

    private static Diagnostic failure(RuleCase one, String code, String message) {
        return Diagnostic.error(one.at(), Finding.of(code, one.rule(), null, "case '" + one.title() + "' " + message));
    }
}
