package dev.gtm.rules.internal;

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
 * <p>A file takes rules and nothing else. Its pack is told by its package statement, else by its folder.
 */
final class RuleSyntax {

    private static final Set<String> METADATA = Set.of("Id", "Source");
    private static final Pattern PLAIN_TEXT = Pattern.compile("\"[^\"\\\\]*\"");
    private static final int DEEPEST = 40;

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
     * @param rules its rules in the order of the file
     */
    record Parsed(Pack pack, RuleFile file, List<RuleHeader> rules) {}

    /** Reads a file, noting every problem; null if it must not be compiled. */
    static @Nullable Parsed parse(RuleFile file, RuleProblems problems) {
        var own = new RuleProblems();
        var parsed = new RuleSyntax(file, own).parse();
        problems.addAll(own);
        return own.isEmpty() ? parsed : null;
    }

    private @Nullable Parsed parse() {
        if (file.text().contains("\\u")) {
            int at = file.text().indexOf("\\u");
            int line = (int) file.text().substring(0, at).lines().count();
            problems.add("NOT_ALLOWED", file, line, 1, null, "unicode escapes hide what a rule says; write the letter");
        }
        checkDepth();
        if (!problems.isEmpty()) {
            return null;
        }
        var tree = tree();
        if (tree == null || !problems.isEmpty()) {
            return null;
        }
        var pack = pack(tree);
        rejectAllBut(tree);
        if (tree.getRules().isEmpty()) {
            problems.add("NO_RULES", file, 1, 1, null, "there is no rule in this file");
        }
        if (pack == null) {
            return null;
        }
        var rules = tree.getRules().stream().map(rule -> rule(rule, pack)).toList();
        return new Parsed(pack, packaged(tree, pack), rules);
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
            problems.add("SYNTAX", file, e.getLineNumber(), e.getColumn() + 1, null, firstLine(e.getMessage()));
        }
        for (DroolsError error : parser.getErrors()) {
            int line = error instanceof ParserError at ? at.getRow() : 1;
            int column = error instanceof ParserError at ? at.getCol() + 1 : 1;
            problems.add("SYNTAX", file, line, column, null, firstLine(error.getMessage()));
        }
        return tree;
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
        return has
                ? file
                : new RuleFile(file.path(), file.name(), "package " + pack.packageName() + "; " + file.text());
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
        var language = new RuleLanguage(file, pack, problems);
        language.checkConditions(rule);
        language.checkConsequence(rule);
        return new RuleHeader(
                pack, id == null ? "" : id, name, source == null ? "" : source, file.path(), rule.getLine());
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

    private static String firstLine(@Nullable String message) {
        var line = message == null ? "" : message.lines().findFirst().orElse("");
        var text = line.replaceAll("\\[ERR \\d+\\] (Line \\d+:\\d+ )?", "").strip();
        return text.isEmpty() ? "does not parse" : text;
    }
}
