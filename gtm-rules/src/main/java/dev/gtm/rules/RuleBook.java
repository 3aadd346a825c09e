package dev.gtm.rules;

import dev.gtm.diagnostic.NearestName;
import dev.gtm.plan.RuleBookId;
import dev.gtm.rules.internal.BadRulesException;
import dev.gtm.rules.internal.OwnRules;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.internal.StandardRules;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rules a planner follows. Immutable and thread-safe; every change gives another book.
 *
 * <p>Rules are checked before they are compiled: a file takes rules of the known packs and nothing that could run other code.
 */
public final class RuleBook {

    private final RuleSet rules;

    private RuleBook(RuleSet rules) {
        this.rules = rules;
    }

    /** A book of compiled rules. */
    static RuleBook of(RuleSet rules) {
        return new RuleBook(rules);
    }

    /** The rules that come with the library; compiled once, on first use. */
    public static RuleBook standard() {
        return Standard.BOOK;
    }

    /**
     * This book and what lies in folders and below them: rules in {@code .drl} files, {@code because.properties} and
     * {@code because_ja.properties}, and rows in files named like a standard table, such as {@code compliance_facts.csv}: rows
     * with the id of a standard row replace it, others add.
     *
     * <p>The rules are read in the strict profile before anything is compiled: patterns over the facts of their pack, the
     * operators and constants of the method, one call on the pack's conclude type. Imports, functions, globals, declarations,
     * attributes, queries, {@code eval}, {@code from}, texts, numbers and calls that are no questions of the pack's own types are
     * refused, and so are files that are too large, too deep or too wide. What passes can conclude something silly; it cannot
     * reach files, processes, the network or classes. It is no sandbox for arbitrary DRL: the promise covers what the strict
     * profile lets through, neither defects of the engine nor what {@link #withTrusted} compiles.
     *
     * @throws RuleBookException if a folder holds neither rules nor tables, or anything is wrong with them; tells all of it
     */
    public RuleBook with(Path... folders) {
        return with(false, folders);
    }

    /**
     * This book and what lies in folders, compiled as it is, without the strict profile: rules may import, call and compute what
     * the rule language can, with attributes, functions, declarations and literals.
     *
     * <p>This gives up what {@link #with} promises. Whoever can write into these folders can run any code in this process, with
     * its rights, and may do so when the rules are compiled, before any rule fires. A rule may depend on the order of files and
     * on time, so that equal briefs need not give equal plans; a condition of the wrong type is found when it runs, or never;
     * problems are told by line, without the nearest name. Use it for rules of your own build only, never for uploads.
     *
     * <p>Still needed: a known package, an {@code @Id} and a {@code @Source} above every rule, ids that no other rule has.
     *
     * @throws RuleBookException if a folder holds neither rules nor tables, or anything is wrong with them
     */
    public RuleBook withTrusted(Path... folders) {
        return with(true, folders);
    }

    private RuleBook with(boolean trusted, Path... folders) {
        return folders.length == 0
                ? this
                : checked(() ->
                        new RuleBook(OwnRules.read(List.of(folders), trusted).addTo(rules)));
    }

    /**
     * This book with some rules switched off. A plan made with it warns of each.
     *
     * @throws IllegalArgumentException if the book has no rule of such an id
     */
    public RuleBook without(String... ids) {
        var known = rules.rules().keySet();
        var unknown = Arrays.stream(ids)
                .filter(id -> !known.contains(id))
                .map(id -> "No rule '" + id + "' in the book." + maybe(NearestName.of(id, known)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", unknown));
        }
        return new RuleBook(rules.without(List.of(ids)));
    }

    private static String maybe(@Nullable String near) {
        return near == null ? "" : " Maybe you meant " + near + ".";
    }

    /** Names the book in every plan made with it: equal hashes, equal conclusions. */
    public RuleBookId id() {
        return new RuleBookId(rules.hash(), rules.rules().size() - rules.off().size());
    }

    /** The ids of the rules that are switched off. */
    public Set<String> off() {
        return rules.off();
    }

    /** Every rule, by id. */
    public List<RuleInfo> rules() {
        return new TreeMap<>(rules.rules())
                .values().stream()
                        .map(rule -> new RuleInfo(
                                rule.id(),
                                rule.pack().folder(),
                                rule.name(),
                                rules.sentence(rule),
                                rule.source(),
                                rule.at(),
                                !rules.off().contains(rule.id())))
                        .toList();
    }

    /** For the other rooms of this library, such as {@code author}; its types change without notice, use the rest of this class. */
    public RuleSet ruleSet() {
        return rules;
    }

    private static RuleBook checked(Supplier<RuleBook> book) {
        try {
            return book.get();
        } catch (BadRulesException e) {
            throw new RuleBookException(e.diagnostics());
        }
    }

    private static final class Standard {
        private static final RuleBook BOOK = checked(() -> new RuleBook(StandardRules.load()));
    }
}
