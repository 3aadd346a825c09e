package dev.gtm.rules.internal;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
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

    private RuleSet(
            List<RuleFile> files,
            Map<String, String> english,
            Map<String, String> japanese,
            Map<Pack, KieBase> bases,
            Map<String, RuleHeader> rules,
            RuleTables tables,
            Set<String> off) {
        this.files = files;
        this.english = english;
        this.japanese = japanese;
        this.bases = bases;
        this.rules = rules;
        this.tables = tables;
        this.off = off;
        var sentences = new Sentences(english, japanese);
        bases.forEach((pack, base) ->
                packs.put(pack, new CompiledPack(pack, base, rules, sentences, off, background(pack, tables))));
    }

    /** The rows that are there in every situation of a pack. */
    private static List<?> background(Pack pack, RuleTables tables) {
        return switch (pack) {
            case COMPLIANCE -> tables.facts();
            case EFFECT -> tables.evidence();
            case MEASURE -> tables.kpiUses();
            case REVIEW -> tables.expectedRoles();
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
        var bases = new EnumMap<Pack, KieBase>(Pack.class);
        for (var pack : Pack.values()) {
            var base = compiled.containsKey(pack) ? compiled.get(pack) : compile(pack, parsed, problems);
            if (base != null) {
                bases.put(pack, base);
            }
        }
        if (!problems.isEmpty()) {
            throw new BadRulesException(problems.all());
        }
        return new RuleSet(
                files.stream().sorted().toList(),
                new TreeMap<>(english),
                new TreeMap<>(japanese),
                bases,
                rules,
                tables,
                Set.of());
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
        var rules = new TreeMap<String, RuleHeader>();
        var names = new TreeMap<String, RuleHeader>();
        for (var file : parsed) {
            for (var rule : file.rules()) {
                var sameId = rules.putIfAbsent(rule.id(), rule);
                if (sameId != null) {
                    problems.add(duplicate("DUPLICATE_ID", rule, rule.id(), sameId));
                }
                var sameName = names.putIfAbsent(rule.pack() + rule.name(), rule);
                if (sameName != null) {
                    problems.add(duplicate("DUPLICATE_NAME", rule, rule.name(), sameName));
                }
            }
        }
        return rules;
    }

    private static Diagnostic duplicate(String code, RuleHeader rule, String value, RuleHeader first) {
        return Diagnostic.error(
                new Location(rule.file(), rule.line(), 1),
                Finding.of(code, "", value, "takes what no other rule has; the first stands in " + first.at()));
    }

    /** The same rules and more, checked and compiled together. */
    public RuleSet with(
            Collection<RuleFile> moreFiles, Map<String, String> moreEnglish, Map<String, String> moreJapanese) {
        var all = new ArrayList<>(files);
        all.addAll(moreFiles);
        var allEnglish = new TreeMap<>(english);
        allEnglish.putAll(moreEnglish);
        var allJapanese = new TreeMap<>(japanese);
        allJapanese.putAll(moreJapanese);
        var set = compile(all, allEnglish, allJapanese, tables, untouched(moreFiles));
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
        return new RuleSet(files, english, japanese, bases, rules, tables, all);
    }

    /** Every rule by id, those switched off included. */
    public Map<String, RuleHeader> rules() {
        return Map.copyOf(rules);
    }

    /** The ids of the rules that are switched off, in order. */
    public Set<String> off() {
        return new TreeSet<>(off);
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
        return compiled.conclude(facts).stream()
                .map(one -> new Concluded<>(type.cast(one.conclusion()), one.reason()))
                .toList();
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
