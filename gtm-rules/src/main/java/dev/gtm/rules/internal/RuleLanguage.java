package dev.gtm.rules.internal;

import dev.gtm.diagnostic.NearestName;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
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
import org.jspecify.annotations.Nullable;

/**
 * The part of the rule language that rules may use: patterns over the facts of their pack, joined by and, or, not and
 * exists, and one call that concludes. It holds an allow-list, not a list of dangers.
 */
final class RuleLanguage {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|//[^\\n]*|/\\*.*?\\*/" // space and comments
                    + "|(?<text>[\"'`])"
                    + "|(?<number>\\.?\\d[\\w.]*)"
                    + "|(?<name>\\$?[\\p{L}_][\\w$]*)"
                    + "|(?<sign>==|!=|<=|>=|&&|\\|\\||[<>!().,:+-])",
            Pattern.DOTALL);

    private static final Set<String> WORDS =
            Set.of("in", "not", "or", "and", "contains", "memberOf", "null", "true", "false", "this");

    private static final String ARGUMENT = "\\$\\w+|[A-Z]\\w*\\.[A-Z][A-Z0-9_]*";

    private static final Pattern CALL =
            Pattern.compile("\\s*(?<sheet>\\w+)\\s*\\.\\s*(?<call>\\w+)\\s*\\(\\s*(?<arguments>(?:" + ARGUMENT
                    + ")(?:\\s*,\\s*(?:" + ARGUMENT + "))*)\\s*\\)\\s*;\\s*");

    private static final Pattern OWNER = Pattern.compile("[\\w$]+$");

    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private final RuleFile file;
    private final Pack pack;
    private final Vocabulary vocabulary;
    private final RuleProblems problems;

    RuleLanguage(RuleFile file, Pack pack, RuleProblems problems) {
        this.file = file;
        this.pack = pack;
        this.vocabulary = new Vocabulary(pack);
        this.problems = problems;
    }

    void checkConditions(RuleDescr rule) {
        check(rule.getLhs(), new HashSet<>());
    }

    void checkConsequence(RuleDescr rule) {
        var text = COMMENT.matcher(String.valueOf(rule.getConsequence()).strip())
                .replaceAll(comment -> comment.group().replaceAll("[^\n]", " "));
        var call = CALL.matcher(text);
        if (!call.matches()) {
            complain(
                    rule,
                    0,
                    "ONE_CALL",
                    text.strip(),
                    "the right-hand side takes one call, such as " + pack.global() + "."
                            + vocabulary.calls().iterator().next() + "( ... ), with constants and bound facts",
                    null);
        } else if (!call.group("sheet").equals(pack.global())) {
            var message = "rules of this pack conclude with " + pack.global();
            complain(rule, call.start("sheet"), "UNKNOWN_CALL", call.group("sheet"), message, pack.global());
        } else if (!vocabulary.calls().contains(call.group("call"))) {
            var name = call.group("call");
            var message = pack.global() + " takes " + vocabulary.calls();
            var near = NearestName.of(name, vocabulary.calls());
            complain(rule, call.start("call"), "UNKNOWN_CALL", name, message, near);
        }
    }

    /** Notes a problem at a place in the consequence; the parser keeps its text without the space before it. */
    private void complain(RuleDescr rule, int at, String code, String value, String message, @Nullable String near) {
        int then = 0;
        for (int line = 1; line < rule.getConsequenceLine(); line++) {
            then = file.text().indexOf('\n', then) + 1;
        }
        int begin = file.text().indexOf(String.valueOf(rule.getConsequence()).strip(), then);
        int place = Math.max(then, begin + at);
        var before = file.text().substring(then, place);
        int breaks = (int) before.chars().filter(c -> c == '\n').count();
        int column = breaks == 0 ? before.length() + 1 : before.length() - before.lastIndexOf('\n');
        problems.add(code, file, rule.getConsequenceLine() + breaks, column, value, message, near);
    }

    /**
     * @param joined the types of the patterns joined so far; a type joined with itself grows without bound
     */
    private void check(BaseDescr descr, Set<String> joined) {
        if (descr instanceof PatternDescr pattern) {
            checkPattern(pattern, joined);
        } else if (descr instanceof ExprConstraintDescr constraint) {
            checkConstraint(constraint);
        } else if (descr instanceof OrDescr either) {
            either.getDescrs().forEach(inner -> check(inner, new HashSet<>(joined)));
        } else if (isConnective(descr)) {
            boolean absence = descr instanceof NotDescr || descr instanceof ExistsDescr;
            var inside = absence ? new HashSet<String>() : joined;
            ((ConditionalElementDescr) descr).getDescrs().forEach(inner -> check(inner, inside));
        } else {
            refuse(descr, "conditions take patterns, and, or, not and exists; nothing that could run code");
        }
    }

    private void refuse(BaseDescr descr, String message) {
        problems.add("NOT_ALLOWED", file, descr.getLine(), descr.getColumn() + 1, null, message);
    }

    private static boolean isConnective(BaseDescr descr) {
        return descr instanceof AndDescr || descr instanceof NotDescr || descr instanceof ExistsDescr;
    }

    private void checkPattern(PatternDescr pattern, Set<String> joined) {
        var type = pattern.getObjectType();
        if (type == null) {
            refuse(pattern, "a pattern begins with the type of a fact");
            return;
        }
        var facts = pack.facts().stream().map(Class::getSimpleName).toList();
        if (!facts.contains(type)) {
            problems.add(
                    "UNKNOWN_TYPE",
                    file,
                    pattern.getLine(),
                    pattern.getColumn() + 1,
                    type,
                    "rules of this pack see " + String.join(", ", facts),
                    NearestName.of(type, facts));
        } else if (!joined.add(type)) {
            refuse(pattern, "a rule joins each type of fact once; a type joined with itself grows without bound");
        }
        if (pattern.getSource() != null) {
            refuse(pattern, "a pattern takes facts of the situation, nothing computed");
        }
        if (!pattern.getAnnotations().isEmpty() || !pattern.getBehaviors().isEmpty()) {
            refuse(pattern, "a pattern takes conditions only, no annotations and no windows");
        }
        pattern.getDescrs().forEach(inner -> check(inner, joined));
    }

    private void checkConstraint(ExprConstraintDescr constraint) {
        var expression = constraint.getExpression();
        var token = TOKEN.matcher(expression);
        int at = 0;
        while (at < expression.length()) {
            if (!token.find(at) || token.start() != at) {
                complain(constraint, at, "NOT_ALLOWED", expression.substring(at, at + 1), "is no sign of a condition");
                return;
            }
            boolean leadsOn = ".(".indexOf(next(expression, token.end())) >= 0;
            if (!checkToken(constraint, token) && leadsOn) {
                return; // what follows from an unknown name is not worth a problem of its own
            }
            at = token.end();
        }
    }

    private boolean checkToken(ExprConstraintDescr constraint, Matcher token) {
        int at = token.start();
        if (token.group("number") != null) {
            return complain(
                    constraint,
                    at,
                    "LITERAL_THRESHOLD",
                    token.group(),
                    "is a literal; thresholds are facts of a policy");
        }
        if (token.group("text") != null) {
            return complain(
                    constraint, at, "NOT_ALLOWED", token.group(), "begins a literal; conditions compare constants");
        }
        var name = token.group("name");
        return name == null || checkName(constraint, name, at, token.end());
    }

    /** Names come from the vocabulary of the pack: words, bound facts, components, questions, types and their constants. */
    private boolean checkName(ExprConstraintDescr constraint, String name, int at, int end) {
        var expression = constraint.getExpression();
        boolean called = next(expression, end) == '(';
        var owner = owner(expression, at);
        if (owner != null && vocabulary.names().contains(owner)) {
            return !called && vocabulary.hasConstant(owner, name)
                    || complain(constraint, at, "UNKNOWN_NAME", name, "is no constant of " + owner);
        }
        boolean member = owner != null;
        boolean known = vocabulary.components().contains(name) && !called
                || vocabulary.questions().contains(name)
                || !member && name.startsWith("$") && !called
                || !member && WORDS.contains(name)
                || !member && vocabulary.names().contains(name) && next(expression, end) == '.';
        if (known) {
            return true;
        }
        boolean type = !member && Character.isUpperCase(name.charAt(0));
        return complain(
                constraint,
                at,
                type ? "UNKNOWN_TYPE" : "UNKNOWN_NAME",
                name,
                type ? "is no type of this pack" : "is no component of the facts of this pack");
    }

    /** What stands before the dot before this place; empty if it is no name, null if there is no dot. */
    private static @Nullable String owner(String expression, int at) {
        var before = expression.substring(0, at).stripTrailing();
        if (!before.endsWith(".")) {
            return null;
        }
        var owner = OWNER.matcher(before.substring(0, before.length() - 1).stripTrailing());
        return owner.find() ? owner.group() : "";
    }

    private static char next(String expression, int from) {
        var rest = expression.substring(from).stripLeading();
        return rest.isEmpty() ? ' ' : rest.charAt(0);
    }

    /** Notes a problem inside a constraint; always false. */
    private boolean complain(ExprConstraintDescr constraint, int at, String code, String value, String message) {
        var before = constraint.getExpression().substring(0, at);
        int breaks = (int) before.chars().filter(c -> c == '\n').count();
        int column = breaks == 0 ? constraint.getColumn() + 1 + at : at - before.lastIndexOf('\n');
        problems.add(
                code,
                file,
                constraint.getLine() + breaks,
                column,
                value,
                message,
                NearestName.of(value, near(constraint, at, code)));
        return false;
    }

    private Collection<String> near(ExprConstraintDescr constraint, int at, String code) {
        if (code.equals("UNKNOWN_TYPE")) {
            return vocabulary.names();
        }
        if (!code.equals("UNKNOWN_NAME")) {
            return List.of();
        }
        var owner = owner(constraint.getExpression(), at);
        return owner != null && vocabulary.names().contains(owner)
                ? vocabulary.constants(owner)
                : vocabulary.components();
    }
}
