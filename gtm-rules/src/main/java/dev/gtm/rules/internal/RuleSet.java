package dev.gtm.rules.internal;

import dev.gtm.language.Sentence;
import dev.gtm.rules.table.RuleTables;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * All rules of a book, compiled. Immutable and thread-safe.
 *
 * <p>The order in which the files were given changes nothing.
 */
public final class RuleSet {

    private final List<RuleFile> files;
    private final Map<String, String> english;
    private final Map<String, String> japanese;
    private final Map<Pack, KieBase> bases;
    private final Map<String, RuleHeader> rules;
    private final RuleTables tables;
    private final Set<String> off;
    private final Map<Pack, CompiledPack> packs = new EnumMap<>(Pack.class);
    private final boolean withRows;
    private final @Nullable Watcher watcher;
    private volatile @Nullable Map<String, RuleTree> trees;

    private RuleSet(
            List<RuleFile> files,
            Map<String, String> english,
            Map<String, String> japanese,
            Map<Pack, KieBase> bases,
            Map<String, RuleHeader> rules,
            RuleTables tables,
            Set<String> off,
            boolean withRows) {
        this.files = files;
        this.english = english;
        this.japanese = japanese;
        this.bases = bases;
        this.rules = rules;
        this.tables = tables;
        this.off = off;
        this.withRows = withRows;
        this.watcher = null;
        var sentences = new Sentences(english, japanese);
        bases.forEach(
                (pack, base) -> packs.put(pack, new CompiledPack(pack, base, rules, sentences, off, background(pack))));
    }

    private RuleSet(RuleSet same, Watcher watcher) {
        this.files = same.files;
        this.english = same.english;
        this.japanese = same.japanese;
        this.bases = same.bases;
        this.rules = same.rules;
        this.tables = same.tables;
        this.off = same.off;
        this.withRows = same.withRows;
        this.packs.putAll(same.packs);
        this.trees = same.trees;
        this.watcher = watcher;
    }

    /** Hears what was asked and concluded; changes nothing of it. */
    public interface Watcher {
        /**
         * A pack was asked and has answered.
         *
         * @param pack the pack that was asked
         * @param facts the situation, without the rows of the tables
         * @param rules the ids of the rules that fired
         */
        void asked(Pack pack, List<Object> facts, Set<String> rules);
    }

    /** The same rules, telling a watcher of every situation they are asked about. */
    public RuleSet watchedBy(Watcher listener) {
        return new RuleSet(this, listener);
    }

    /** The rows that are there in every situation of a pack. */
    public List<?> background(Pack pack) {
        return withRows ? background(pack, tables) : List.of();
    }

    private static List<?> background(Pack pack, RuleTables tables) {
        return switch (pack) {
            case COMPLIANCE -> tables.facts();
            case EFFECT -> tables.evidence();
            case PRICE -> tables.prices();
            case MEASURE -> tables.kpiUses();
            case REVIEW -> tables.expectedRoles();
            case LANDSCAPE ->
                Stream.concat(tables.offerings().stream(), tables.arguments().stream())
                        .toList();
            default -> List.of();
        };
    }

    /**
     * Checks and compiles rules.
     *
     * @param files the rule files
     * @param english the English sentences by rule id
     * @param japanese the Japanese sentences by rule id
     * @param tables the compliance tables
     * @throws BadRulesException if anything is wrong with the rules; tells all of it
     */
    public static RuleSet compile(
            Collection<RuleFile> files, Map<String, String> english, Map<String, String> japanese, RuleTables tables) {
        return compile(List.copyOf(files), english, japanese, tables, Map.of());
    }

    /** Compiles the packs that have no base yet. */
    private static RuleSet compile(
            List<RuleFile> files,
            Map<String, String> english,
            Map<String, String> japanese,
            RuleTables tables,
            Map<Pack, KieBase> compiled) {
        var problems = new RuleProblems();
        var parsed = files.stream()
                .map(file -> RuleSyntax.parse(file, problems))
                .filter(Objects::nonNull)
                .toList();
        var rules = uniqueRules(parsed, problems);
        throwIfAny(problems);
        var bases = new EnumMap<Pack, KieBase>(Pack.class);
        for (var pack : Pack.values()) {
            var base = compiled.containsKey(pack) ? compiled.get(pack) : compile(pack, parsed, problems);
            if (base != null) {
                bases.put(pack, base);
            }
        }
        throwIfAny(problems);
        return new RuleSet(
                files.stream().sorted().toList(),
                new TreeMap<>(english),
                new TreeMap<>(japanese),
                bases,
                rules,
                tables,
                Set.of(),
                true);
    }

    private static void throwIfAny(RuleProblems problems) {
        if (!problems.isEmpty()) {
            throw new BadRulesException(problems.all());
        }
    }

    private static @Nullable KieBase compile(Pack pack, List<RuleSyntax.Parsed> parsed, RuleProblems problems) {
        var files = parsed.stream()
                .filter(one -> one.pack() == pack)
                .map(RuleSyntax.Parsed::file)
                .sorted()
                .toList();
        var own = new RuleProblems();
        var base = new RuleCompiler(pack, own).compile(files);
        problems.addAll(own);
        return base;
    }

    private static Map<String, RuleHeader> uniqueRules(List<RuleSyntax.Parsed> parsed, RuleProblems problems) {
        var placed = parsed.stream().flatMap(file -> file.placed().stream()).toList();
        PlacedRule.duplicates(placed).forEach(problems::add);
        var rules = new TreeMap<String, RuleHeader>();
        placed.forEach(one -> rules.putIfAbsent(one.rule().id(), one.rule()));
        return rules;
    }

    /** The same rules and more, checked and compiled together, over other tables. */
    public RuleSet with(
            Collection<RuleFile> moreFiles,
            Map<String, String> moreEnglish,
            Map<String, String> moreJapanese,
            RuleTables otherTables) {
        var all = new ArrayList<>(files);
        all.addAll(moreFiles);
        var allEnglish = new TreeMap<>(english);
        allEnglish.putAll(moreEnglish);
        var allJapanese = new TreeMap<>(japanese);
        allJapanese.putAll(moreJapanese);
        var set = compile(all, allEnglish, allJapanese, otherTables, untouched(moreFiles));
        return off.isEmpty() ? set : set.without(off);
    }

    /** The compiled packs to which these files add nothing. */
    private Map<Pack, KieBase> untouched(Collection<RuleFile> moreFiles) {
        var untouched = new EnumMap<>(bases);
        moreFiles.stream()
                .map(file -> RuleSyntax.parse(file, new RuleProblems()))
                .filter(Objects::nonNull)
                .forEach(parsed -> untouched.remove(parsed.pack()));
        return untouched;
    }

    /** The same rules with some switched off; nothing is compiled again. */
    public RuleSet without(Collection<String> ids) {
        var all = new TreeSet<>(off);
        all.addAll(ids);
        return new RuleSet(files, english, japanese, bases, rules, tables, all, withRows);
    }

    /** The same rules without the rows of any table: they see the facts that are given, and nothing else. */
    public RuleSet withoutRows() {
        return new RuleSet(files, english, japanese, bases, rules, tables, off, false);
    }

    /** Every rule with its conditions, by id; read on first use. */
    public Map<String, RuleTree> trees() {
        var read = trees;
        if (read == null) {
            read = Map.copyOf(RuleTree.of(files, rules));
            trees = read;
        }
        return read;
    }

    /** Every rule by id, those switched off included. */
    public Map<String, RuleHeader> rules() {
        return Map.copyOf(rules);
    }

    /** The ids of the rules that are switched off, in order. */
    public Set<String> off() {
        return new TreeSet<>(off);
    }

    /** Every rule and where it stands in its file. */
    List<PlacedRule> placed() {
        return files.stream()
                .map(file -> RuleSyntax.parse(file, new RuleProblems()))
                .filter(Objects::nonNull)
                .flatMap(file -> file.placed().stream())
                .toList();
    }

    /** The tables that the rules join. */
    public RuleTables tables() {
        return tables;
    }

    /** The English sentences by rule id. */
    public Map<String, String> english() {
        return Map.copyOf(english);
    }

    /** The Japanese sentences by rule id. */
    public Map<String, String> japanese() {
        return Map.copyOf(japanese);
    }

    /** What a rule says to people. */
    public Sentence sentence(RuleHeader rule) {
        return new Sentences(english, japanese).of(rule, null);
    }

    /** A hash of all that decides what is concluded and said. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.stream()
                    .sorted(Comparator.comparing(RuleFile::name).thenComparing(RuleFile::text))
                    .forEach(file -> {
                        update(digest, file.name());
                        update(digest, file.text());
                    });
            update(digest, english.toString());
            update(digest, japanese.toString());
            update(digest, tables.text());
            update(digest, off.toString());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /**
     * What the rules of a pack conclude of a situation, in a total order.
     *
     * @param type what the pack concludes
     */
    public <C> List<Concluded<C>> conclude(Pack pack, Class<C> type, List<Object> facts) {
        var compiled = packs.get(pack);
        if (compiled == null) {
            throw new IllegalStateException("Pack " + pack + " was not compiled.");
        }
        var concluded = compiled.conclude(facts);
        if (watcher != null) {
            var fired = new TreeSet<String>();
            concluded.forEach(one -> fired.add(one.reason().rule()));
            watcher.asked(pack, facts, fired);
        }
        return concluded.stream()
                .map(one -> new Concluded<>(type.cast(one.conclusion()), one.reason()))
                .toList();
    }

    /** What the rules of a pack conclude over all the situations in which they can be looked at without a brief. */
    public RuleSpace space(Pack pack) {
        var compiled = packs.get(pack);
        if (compiled == null) {
            throw new IllegalStateException("Pack " + pack + " was not compiled.");
        }
        return RuleSpace.of(pack, compiled, tables, guards());
    }

    /** The rules that only forbid, by id. */
    private Set<String> guards() {
        var guards = new TreeSet<String>();
        trees().forEach((id, rule) -> {
            if (rule.forbids()) {
                guards.add(id);
            }
        });
        return guards;
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
