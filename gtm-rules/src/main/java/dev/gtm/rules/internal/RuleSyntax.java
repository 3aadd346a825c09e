package dev.gtm.rules.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.gtm.diagnostic.Location;
import dev.gtm.diagnostic.NearestName;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads a rule file as a syntax tree, before anything is compiled: compiling can run code, so only what this lets pass
 * reaches the compiler.
 *
 * <p>In the strict profile a file takes rules and nothing else. It passes two readers: ours, which knows the allowed language
 * only and finds the places, and then the tree that the engine's own parser makes of it, because that is what gets compiled. A
 * trusted file is read by the engine alone and needs no more than ids and sources. The pack of a file is told by its package
 * statement, else by its folder.
 */
final class RuleSyntax {

    private static final Set<String> METADATA = Set.of("Id", "Source");
    private static final Pattern PLAIN_TEXT = Pattern.compile("\"[^\"\\\\]*\"");
    private static final int DEEPEST = 40;
    private static final int MOST_REMEMBERED_CHARACTERS = 4 * 1024 * 1024;

    /** Every new book begins with the files of the last one. */
    private static final Cache<RuleFile, Parsed> KNOWN = Caffeine.newBuilder()
            .maximumWeight(MOST_REMEMBERED_CHARACTERS)
            .<RuleFile, Parsed>weigher((file, parsed) -> file.text().length())
            .build();

    private final RuleFile file;
    private final RuleProblems problems;

    private RuleSyntax(RuleFile file, RuleProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * A file that may be compiled.
     *
     * @param pack the pack it belongs to
     * @param file the file, with a package statement
     * @param placed its rules in the order of the file
     */
    record Parsed(Pack pack, RuleFile file, List<PlacedRule> placed) {

        Parsed {
            placed = List.copyOf(placed);
        }
    }

    /** Reads a file, noting every problem; null if it must not be compiled. */
    static @Nullable Parsed parse(RuleFile file, RuleProblems problems) {
        var known = KNOWN.getIfPresent(file);
        if (known != null) {
            return known;
        }
        var parsed = file.trusted() ? parseTree(file, problems) : parseStrictly(file, problems);
        if (parsed != null) {
            KNOWN.put(file, parsed);
        }
        return parsed;
    }

    private static @Nullable Parsed parseStrictly(RuleFile file, RuleProblems problems) {
        var own = new RuleProblems();
        var read = StrictFile.read(file, own);
        problems.addAll(own);
        if (read == null || !own.isEmpty()) {
            return null;
        }
        var tree = parseTree(file.saying(read.bare()), problems);
        if (tree == null || headers(tree.placed()).equals(headers(read.rules()))) {
            return tree == null ? null : new Parsed(tree.pack(), tree.file(), read.rules());
        }
        problems.add("NOT_ALLOWED", file, 1, 1, null, "the file can be read in two ways");
        return null;
    }

    private static List<String> headers(List<PlacedRule> rules) {
        return rules.stream()
                .map(placed -> placed.rule().id() + " " + placed.rule().source() + " "
                        + placed.rule().name())
                .toList();
    }

    private static @Nullable Parsed parseTree(RuleFile file, RuleProblems problems) {
        var own = new RuleProblems();
        var parsed = new RuleSyntax(file, own).parse();
        problems.addAll(own);
        return own.isEmpty() ? parsed : null;
    }

    private @Nullable Parsed parse() {
        checkDepth();
        if (!problems.isEmpty()) {
            return null;
        }
        var tree = tree();
        if (tree == null || !problems.isEmpty()) {
            return null;
        }
        var pack = pack(tree);
        if (!file.trusted()) {
            rejectAllBut(tree);
        }
        if (tree.getRules().isEmpty()) {
            problems.add("NO_RULES", file, 1, 1, null, "there is no rule in this file");
        }
        if (pack == null) {
            return null;
        }
        var rules = tree.getRules().stream()
                .filter(rule -> !file.trusted() || !rule.isQuery())
                .map(rule -> placed(rule, rule(rule, pack)))
                .toList();
        return new Parsed(pack, packaged(tree, pack), rules);
    }

    private PlacedRule placed(RuleDescr rule, RuleHeader header) {
        var where = new Location(file.path(), Math.max(1, rule.getLine()), Math.max(1, rule.getColumn() + 1));
        return new PlacedRule(header, where, where);
    }

    /** The parser descends into parentheses; deep ones would end it with a stack overflow. */
    private void checkDepth() {
        var lines = file.text().split("\n", -1);
        int depth = 0;
        for (int i = 0; i < lines.length; i++) {
            depth = lines[i].startsWith("rule ") ? 0 : depth;
            for (int k = 0; k < lines[i].length(); k++) {
                char c = lines[i].charAt(k);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth > DEEPEST) {
                    problems.add(
                            "TOO_DEEP",
                            file,
                            i + 1,
                            k + 1,
                            null,
                            "nests parentheses deeper than " + DEEPEST + " levels");
                    return;
                }
            }
        }
    }

    private @Nullable PackageDescr tree() {
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr tree = null;
        try {
            tree = parser.parse(true, file.text());
        } catch (DroolsParserException e) {
            notUnderstood(e.getLineNumber(), e.getColumn());
        }
        for (DroolsError error : parser.getErrors()) {
            notUnderstood(
                    error instanceof ParserError at ? at.getRow() : 1,
                    error instanceof ParserError at ? at.getCol() : 0);
        }
        return tree;
    }

    /** The words of the engine's parser are for those who wrote it. */
    private void notUnderstood(int line, int column) {
        var message = "the rule language is not understood here, or just before";
        problems.add("SYNTAX", file, line, column + 1, null, message);
    }

    private @Nullable Pack pack(PackageDescr tree) {
        var declared = tree.getName();
        var folder = declared == null || declared.isEmpty()
                ? file.folder()
                : declared.substring(declared.lastIndexOf('.') + 1);
        var pack = Pack.named(folder);
        boolean wellNamed = declared == null
                || declared.isEmpty()
                || pack.isPresent() && declared.equals(pack.get().packageName());
        if (pack.isEmpty() || !wellNamed) {
            var packages = Arrays.stream(Pack.values()).map(Pack::packageName).toList();
            problems.add(
                    "UNKNOWN_PACK",
                    file,
                    Math.max(1, tree.getLine()),
                    1,
                    declared == null || declared.isEmpty() ? null : declared,
                    "takes one of the packages " + String.join(", ", packages),
                    declared == null ? null : NearestName.of(declared, packages));
            return null;
        }
        return pack.get();
    }

    /** The same file with its package statement; put on the first line so that lines keep their numbers. */
    private RuleFile packaged(PackageDescr tree, Pack pack) {
        boolean has = tree.getName() != null && !tree.getName().isEmpty();
        return has ? file : file.saying("package " + pack.packageName() + "; " + file.text());
    }

    private void rejectAllBut(PackageDescr tree) {
        reject(tree.getImports(), "imports: the types of the pack are there already");
        reject(tree.getFunctionImports(), "static imports");
        reject(tree.getAccumulateImports(), "accumulate imports");
        reject(tree.getGlobals(), "globals: the pack's conclude type is there already");
        reject(tree.getFunctions(), "functions");
        reject(tree.getTypeDeclarations(), "type declarations");
        reject(tree.getEnumDeclarations(), "enum declarations");
        reject(tree.getEntryPointDeclarations(), "entry points");
        reject(tree.getWindowDeclarations(), "windows");
        reject(tree.getAttributes(), "attributes");
        if (tree.getUnit() != null) {
            reject(List.of(tree.getUnit()), "rule units");
        }
    }

    private void reject(Collection<? extends BaseDescr> found, String what) {
        for (var descr : found) {
            problems.add(
                    "NOT_ALLOWED",
                    file,
                    descr.getLine(),
                    descr.getColumn() + 1,
                    null,
                    "a rule file takes rules only, no " + what);
        }
    }

    private RuleHeader rule(RuleDescr rule, Pack pack) {
        var name = rule.getName();
        if (!file.trusted()) {
            rejectAllBut(rule, name);
            var language = new RuleLanguage(file, pack, problems);
            language.checkConditions(rule);
            language.checkConsequence(rule);
        }
        var id = annotation(rule, "Id");
        var source = annotation(rule, "Source");
        if (id == null) {
            complain(
                    "MISSING_ID",
                    rule,
                    null,
                    "rule \"" + name + "\" needs @Id( \"" + pack.folder() + ".topic.name\" )");
        } else if (!id.matches("[a-z0-9_-]+(\\.[a-z0-9_-]+)+")) {
            complain(
                    "BAD_ID",
                    rule,
                    id,
                    "an id is made of small letters and dots, such as " + pack.folder() + ".topic.name");
        }
        if (id != null && !id.startsWith(pack.folder() + ".")) {
            complain("BAD_ID", rule, id, "an id begins with the name of its pack, " + pack.folder());
        }
        if (source == null || source.isBlank()) {
            complain("MISSING_SOURCE", rule, null, "rule \"" + name + "\" needs @Source( \"who says so\" )");
        }
        return new RuleHeader(
                pack, id == null ? "" : id, name, source == null ? "" : source, file.path(), rule.getLine());
    }

    private void rejectAllBut(RuleDescr rule, String name) {
        if (rule.isQuery()) {
            reject(List.of(rule), "queries");
        }
        if (rule.getParentName() != null) {
            complain("NOT_ALLOWED", rule, rule.getParentName(), "a rule extends no other; write its conditions out");
        }
        rule.getAttributes()
                .forEach((attribute, value) -> problems.add(
                        "NOT_ALLOWED",
                        file,
                        value.getLine(),
                        value.getColumn() + 1,
                        attribute,
                        "rules have no attributes; their order and effect come from what they say"));
        if (!rule.getNamedConsequences().isEmpty()) {
            complain("NOT_ALLOWED", rule, name, "a rule has one consequence");
        }
        for (var annotation : rule.getAnnotationNames()) {
            if (!METADATA.contains(annotation)) {
                complain("UNKNOWN_METADATA", rule, annotation, "a rule takes @Id and @Source", METADATA);
            }
        }
    }

    /** The text of an annotation. Drools evaluates what is no plain text, so that is refused before it gets there. */
    private @Nullable String annotation(RuleDescr rule, String name) {
        AnnotationDescr annotation = rule.getAnnotation(name);
        if (annotation == null) {
            return null;
        }
        var raw = annotation.hasValue() ? String.valueOf(annotation.getSingleValue()) : "";
        if (annotation.getValueMap().size() != 1 || !PLAIN_TEXT.matcher(raw).matches()) {
            complain("NOT_ALLOWED", rule, "@" + name, "takes one plain text in double quotes");
            return null;
        }
        return raw.substring(1, raw.length() - 1);
    }

    private void complain(String code, RuleDescr rule, @Nullable String value, String message) {
        problems.add(code, file, rule.getLine(), rule.getColumn() + 1, value, message);
    }

    private void complain(String code, RuleDescr rule, String value, String message, Set<String> known) {
        problems.add(
                code,
                file,
                rule.getLine(),
                rule.getColumn() + 1,
                value,
                message,
                NearestName.of(value, new TreeSet<>(known)));
    }
}
