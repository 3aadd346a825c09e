package dev.gtm.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * A rule of a book with its conditions, for whoever explains rules instead of running them.
 *
 * @param header what is known of it
 * @param conditions in the order of the file; all of them must hold
 * @param call what it calls on the conclude type of its pack, such as {@code lead}
 * @param arguments of the call, as written: constants and bound facts
 */
public record RuleTree(RuleHeader header, List<Condition> conditions, String call, List<String> arguments) {

    private static final Set<String> FORBIDDING = Set.of("never", "notFirst", "withdraw");
    private static final Pattern CALL = Pattern.compile("\\w+\\s*\\.\\s*(\\w+)\\s*\\(([^)]*)\\)", Pattern.DOTALL);

    public RuleTree {
        conditions = List.copyOf(conditions);
        arguments = List.copyOf(arguments);
    }

    /** Whether all it says is that something must not be. */
    public boolean forbids() {
        return FORBIDDING.contains(call);
    }

    /** The constants among the arguments, without their types. */
    public List<String> constants() {
        return arguments.stream()
                .filter(argument -> !argument.startsWith("$"))
                .map(argument -> argument.substring(argument.lastIndexOf('.') + 1))
                .toList();
    }

    /** The rules of checked files, by id. */
    static Map<String, RuleTree> of(List<RuleFile> files, Map<String, RuleHeader> headers) {
        var vocabularies = new HashMap<Pack, Vocabulary>();
        var trees = new TreeMap<String, RuleTree>();
        for (var file : files) {
            for (var rule : rules(file)) {
                var id = rule.getAnnotation("Id");
                var header = id == null ? null : headers.get(unquoted(String.valueOf(id.getSingleValue())));
                if (header != null) {
                    var vocabulary = vocabularies.computeIfAbsent(header.pack(), Vocabulary::new);
                    trees.put(header.id(), tree(header, rule, vocabulary));
                }
            }
        }
        return trees;
    }

    private static List<RuleDescr> rules(RuleFile file) {
        try {
            return Objects.requireNonNull(new DrlParser(LanguageLevelOption.DRL6).parse(true, file.text()))
                    .getRules();
        } catch (DroolsParserException e) {
            throw new IllegalStateException(file.path() + " was checked and does not parse.", e);
        }
    }

    private static RuleTree tree(RuleHeader header, RuleDescr rule, Vocabulary vocabulary) {
        var conditions = new ArrayList<Condition>();
        rule.getLhs().getDescrs().forEach(descr -> conditions.add(condition(descr, vocabulary)));
        var call = CALL.matcher(String.valueOf(rule.getConsequence()));
        if (!call.find()) {
            return new RuleTree(header, conditions, "", List.of());
        }
        var arguments = List.of(call.group(2).strip().split("\\s*,\\s*"));
        return new RuleTree(header, conditions, call.group(1), arguments);
    }

    private static Condition condition(BaseDescr descr, Vocabulary vocabulary) {
        int line = descr.getLine();
        if (descr instanceof PatternDescr pattern) {
            return fact(pattern, vocabulary);
        }
        if (descr instanceof NotDescr not) {
            return new Condition.Absent(line, together(not, vocabulary));
        }
        if (descr instanceof ExistsDescr exists) {
            return new Condition.Present(line, together(exists, vocabulary));
        }
        if (descr instanceof OrDescr either) {
            return new Condition.Any(line, parts(either, vocabulary));
        }
        return descr instanceof AndDescr both ? together(both, vocabulary) : obscure(descr);
    }

    private static Condition obscure(BaseDescr descr) {
        return new Condition.Obscure(descr.getLine(), descr.toString());
    }

    private static Condition together(ConditionalElementDescr several, Vocabulary vocabulary) {
        var parts = parts(several, vocabulary);
        return parts.size() == 1
                ? parts.get(0)
                : new Condition.All(parts.isEmpty() ? 0 : parts.get(0).line(), parts);
    }

    private static List<Condition> parts(ConditionalElementDescr several, Vocabulary vocabulary) {
        return several.getDescrs().stream()
                .map(descr -> condition((BaseDescr) descr, vocabulary))
                .toList();
    }

    private static Condition fact(PatternDescr pattern, Vocabulary vocabulary) {
        if (!vocabulary.names().contains(pattern.getObjectType())) {
            return obscure(pattern);
        }
        var tests = new ArrayList<Condition.Test>();
        for (var descr : pattern.getDescrs()) {
            var text = descr instanceof ExprConstraintDescr constraint ? constraint.getExpression() : descr.toString();
            tests.add(new Condition.Test(
                    descr.getLine(),
                    descr.getColumn() + 1,
                    text.strip().replaceAll("\\s+", " "),
                    descr instanceof ExprConstraintDescr ? ExpressionParser.parse(text, vocabulary) : null));
        }
        return new Condition.Fact(
                pattern.getLine(), pattern.getIdentifier(), vocabulary.type(pattern.getObjectType()), tests);
    }

    private static String unquoted(String text) {
        return text.replace("\"", "");
    }
}
