package dev.gtm.rules.internal;

import dev.gtm.diagnostic.NearestName;
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

/**
 * The part of the rule language that rules may use: patterns over the facts of their pack, joined by and, or, not and
 * exists, and one call that concludes. It holds an allow-list, not a list of dangers.
 */
final class RuleLanguage {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|//[^\\n]*|/\\*.*?\\*/" // space and comments
                    + "|(?<text>\"(?:[^\"\\\\\\n]|\\\\[\"\\\\])*\"|'(?:[^'\\\\\\n]|\\\\['\\\\])*')"
                    + "|(?<number>\\.?\\d[\\w.]*)"
                    + "|(?<name>\\$?[\\p{L}_][\\w$]*)"
                    + "|(?<sign>==|!=|<=|>=|&&|\\|\\||[<>!().,:+*/-])",
            Pattern.DOTALL);

    private static final Set<String> WORDS = Set.of(
            "in", "not", "or", "and", "contains", "memberOf", "null", "true", "false", "this", "matches", "excludes");

    private static final Set<String> HIDDEN = Set.of(
            "getClass", "class", "new", "eval", "wait", "notify", "notifyAll", "finalize", "clone", "instanceof");

    private static final String ARGUMENT = "\\$\\w+(\\.(?!getClass)\\w+\\(\\s*\\))?|[A-Z]\\w*\\.[A-Z][A-Z0-9_]*";

    private static final Pattern CALL =
            Pattern.compile("\\s*(?<sheet>\\w+)\\s*\\.\\s*(?<call>\\w+)\\s*\\(\\s*(?<arguments>(?:" + ARGUMENT
                    + ")(?:\\s*,\\s*(?:" + ARGUMENT + "))*)\\s*\\)\\s*;\\s*");

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
        check(rule.getLhs());
    }

    void checkConsequence(RuleDescr rule) {
        var text = COMMENT.matcher(String.valueOf(rule.getConsequence())).replaceAll(" ");
        var call = CALL.matcher(text);
        int line = rule.getConsequenceLine();
        if (!call.matches()) {
            problems.add(
                    "ONE_CALL",
                    file,
                    line,
                    1,
                    text.strip(),
                    "the right-hand side takes one call, such as " + pack.global() + "."
                            + vocabulary.calls().iterator().next() + "( ... ), with constants and bound facts");
        } else if (!call.group("sheet").equals(pack.global())) {
            problems.add(
                    "UNKNOWN_CALL",
                    file,
                    line,
                    1,
                    call.group("sheet"),
                    "rules of this pack conclude with " + pack.global());
        } else if (!vocabulary.calls().contains(call.group("call"))) {
            var name = call.group("call");
            problems.add(
                    "UNKNOWN_CALL",
                    file,
                    line,
                    1,
                    name,
                    pack.global() + " takes " + vocabulary.calls(),
                    NearestName.of(name, vocabulary.calls()));
        }
    }

    private void check(BaseDescr descr) {
        if (descr instanceof PatternDescr pattern) {
            checkPattern(pattern);
        } else if (descr instanceof ExprConstraintDescr constraint) {
            checkConstraint(constraint);
        } else if (isConnective(descr)) {
            ((ConditionalElementDescr) descr).getDescrs().forEach(inner -> check((BaseDescr) inner));
        } else {
            problems.add(
                    "NOT_ALLOWED",
                    file,
                    descr.getLine(),
                    descr.getColumn() + 1,
                    null,
                    "conditions take patterns, and, or, not and exists; nothing that could run code");
        }
    }

    private static boolean isConnective(BaseDescr descr) {
        return descr instanceof AndDescr
                || descr instanceof OrDescr
                || descr instanceof NotDescr
                || descr instanceof ExistsDescr;
    }

    private void checkPattern(PatternDescr pattern) {
        var type = pattern.getObjectType();
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
        }
        if (pattern.getSource() != null) {
            problems.add(
                    "NOT_ALLOWED",
                    file,
                    pattern.getLine(),
                    pattern.getColumn() + 1,
                    null,
                    "a pattern takes facts of the situation, nothing computed");
        }
        pattern.getDescrs().forEach(this::check);
    }

    private void checkConstraint(ExprConstraintDescr constraint) {
        var expression = constraint.getExpression();
        var token = TOKEN.matcher(expression);
        int at = 0;
        while (at < expression.length()) {
            if (!token.find(at) || token.start() != at) {
                complain(
                        constraint,
                        at,
                        "NOT_ALLOWED",
                        String.valueOf(expression.charAt(at)),
                        "is no sign of a condition");
                return;
            }
            if (!checkToken(constraint, token)) {
                return;
            }
            at = token.end();
        }
    }

    private boolean checkToken(ExprConstraintDescr constraint, Matcher token) {
        var number = token.group("number");
        if (number != null) {
            complain(
                    constraint,
                    token.start(),
                    "LITERAL_THRESHOLD",
                    number,
                    "thresholds are facts of a policy, no literals");
            return false;
        }
        var name = token.group("name");
        if (name == null || WORDS.contains(name)) {
            return true;
        }
        if (HIDDEN.contains(name)) {
            complain(constraint, token.start(), "NOT_ALLOWED", name, "is not for conditions");
            return false;
        }
        boolean member = follows(constraint.getExpression(), token.start(), '.');
        if (!member
                && Character.isUpperCase(name.charAt(0))
                && !vocabulary.names().contains(name)) {
            complain(constraint, token.start(), "UNKNOWN_TYPE", name, "is no type of this pack");
            return false;
        }
        return true;
    }

    private static boolean follows(String expression, int at, char sign) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(expression.charAt(before))) {
            before--;
        }
        return before >= 0 && expression.charAt(before) == sign;
    }

    private void complain(ExprConstraintDescr constraint, int at, String code, String value, String message) {
        var before = constraint.getExpression().substring(0, at);
        int breaks = (int) before.chars().filter(c -> c == '\n').count();
        int column = breaks == 0 ? constraint.getColumn() + 1 + at : at - before.lastIndexOf('\n');
        var suggestion = code.equals("UNKNOWN_TYPE") ? NearestName.of(value, vocabulary.names()) : null;
        problems.add(code, file, constraint.getLine() + breaks, column, value, message, suggestion);
    }
}
