package dev.gtm.rules.internal;

import dev.gtm.diagnostic.NearestName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a pattern: comparisons over the components of its fact, the constants of the pack and the facts bound so
 * far. It follows the types, because the engine finds out only when a rule runs, if at all.
 */
final class StrictExpression {

    private static final Set<String> COMPARISONS = new TreeSet<>(Set.of("==", "!=", "<", "<=", ">", ">="));
    private static final Set<String> MEMBERSHIPS = new TreeSet<>(Set.of("contains", "in", "memberOf"));
    private static final Set<String> RUNS_CODE = Set.of("new", "eval", "from", "instanceof", "class");

    private final TokenCursor tokens;
    private final Vocabulary vocabulary;
    private final Complaints complaints;
    private final StrictScope scope;
    private final StrictPath paths;
    private Operand lastLeft;

    /** What stands on one side of a sign. */
    private record Operand(ValueType type, RuleToken first, RuleToken last) {}

    /**
     * @param fact the type of the pattern's fact; null if it is not known
     */
    StrictExpression(
            TokenCursor tokens,
            Vocabulary vocabulary,
            Complaints complaints,
            @Nullable Class<?> fact,
            StrictScope scope) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.complaints = complaints;
        this.scope = scope;
        this.paths = new StrictPath(tokens, vocabulary, complaints, fact, scope);
        this.lastLeft = unknown(tokens.peek());
    }

    /** Reads one condition; it may bind a component to a name. */
    void read() {
        var first = tokens.peek();
        boolean binds = first.isName() && tokens.is(1, ":");
        if (binds) {
            tokens.next();
            tokens.next();
        }
        var value = or();
        if (binds) {
            scope.bind(first.text(), value.type());
        } else {
            wantFlag(value, "a condition answers yes or no; this is " + value.type());
        }
    }

    private Operand or() {
        var left = and();
        while (tokens.is("||")) {
            tokens.next();
            wantFlag(left, "both sides of || answer yes or no");
            var right = and();
            wantFlag(right, "both sides of || answer yes or no");
            left = new Operand(ValueType.YES_OR_NO, left.first(), right.last());
        }
        return left;
    }

    private Operand and() {
        var left = comparison();
        while (tokens.is("&&")) {
            tokens.next();
            wantFlag(left, "both sides of && answer yes or no");
            var right = comparison();
            wantFlag(right, "both sides of && answer yes or no");
            left = new Operand(ValueType.YES_OR_NO, left.first(), right.last());
        }
        return left;
    }

    /** After {@code ||} and {@code &&} the left side may be left out: {@code cause == A || == B}. */
    private Operand comparison() {
        var left = COMPARISONS.contains(tokens.peek().text()) ? lastLeft : sum();
        lastLeft = left;
        var sign = tokens.peek();
        if (COMPARISONS.contains(sign.text())) {
            tokens.next();
            var right = sum();
            compare(left, sign, right);
            return new Operand(ValueType.YES_OR_NO, left.first(), right.last());
        }
        if (sign.is("not") || sign.isName() && MEMBERSHIPS.contains(sign.text())) {
            return membership(left);
        }
        if (sign.isName() || sign.is("=") || sign.is("~")) {
            throw refusedSign(sign);
        }
        return left;
    }

    private Complaints.Lost refusedSign(RuleToken sign) {
        var known = new TreeSet<>(COMPARISONS);
        known.addAll(MEMBERSHIPS);
        var near = sign.is("=") ? "==" : NearestName.of(sign.text(), MEMBERSHIPS);
        complaints.suggest(sign, "NOT_ALLOWED", "conditions compare with " + String.join(" ", known), near);
        return new Complaints.Lost();
    }

    private Operand membership(Operand left) {
        tokens.accept("not");
        var sign = tokens.next();
        if (!MEMBERSHIPS.contains(sign.text())) {
            throw refusedSign(sign);
        }
        if (sign.is("in")) {
            listed(left, sign);
            return new Operand(ValueType.YES_OR_NO, left.first(), tokens.previous());
        }
        var right = sum();
        var many = sign.is("contains") ? left : right;
        var one = sign.is("contains") ? right : left;
        if (many.type().isKnown() && !many.type().isCollection()) {
            mismatch(
                    many,
                    (sign.is("contains") ? "only several things contain one" : "memberOf takes several things")
                            + "; this is " + many.type());
        } else if (!many.type().elements().canEqual(one.type())) {
            mismatch(one, "is compared with " + many.type().elements());
        }
        return new Operand(ValueType.YES_OR_NO, left.first(), right.last());
    }

    private void listed(Operand left, RuleToken sign) {
        if (!tokens.accept("(")) {
            complaints.at(tokens.peek(), "SYNTAX", "in takes a list in parentheses, such as ( A, B )");
            throw new Complaints.Lost();
        }
        do {
            compare(left, sign, sum());
        } while (tokens.accept(","));
        close();
    }

    private void close() {
        if (!tokens.accept(")")) {
            complaints.at(tokens.peek(), "SYNTAX", "a closing parenthesis is missing before this");
            throw new Complaints.Lost();
        }
    }

    private void compare(Operand left, RuleToken sign, Operand right) {
        boolean ordered = sign.text().startsWith("<") || sign.text().startsWith(">");
        if (!ordered) {
            if (!left.type().canEqual(right.type())) {
                mismatch(right, left.type() + " is compared with " + right.type());
            }
            return;
        }
        for (var side : List.of(left, right)) {
            if (side.type().isKnown() && !side.type().isNumber()) {
                mismatch(side, sign.text() + " compares numbers; this is " + side.type());
                return;
            }
        }
    }

    private Operand sum() {
        var left = single();
        while (tokens.is("+") || tokens.is("-")) {
            tokens.next();
            wantNumber(left);
            var right = single();
            wantNumber(right);
            left = new Operand(ValueType.NUMBER, left.first(), right.last());
        }
        return left;
    }

    private void wantNumber(Operand value) {
        if (value.type().isKnown() && !value.type().isNumber()) {
            mismatch(value, "+ and - take numbers; this is " + value.type());
        }
    }

    private void wantFlag(Operand value, String message) {
        if (value.type().isKnown() && !value.type().isFlag()) {
            mismatch(value, message);
        }
    }

    private Operand single() {
        var first = tokens.peek();
        if (first.is("!")) {
            return negated();
        }
        if (first.is("(")) {
            tokens.next();
            var inside = or();
            close();
            return new Operand(inside.type(), first, tokens.previous());
        }
        if (first.kind() == RuleToken.Kind.NUMBER) {
            tokens.next();
            complaints.at(first, "LITERAL_THRESHOLD", "is a literal; thresholds are facts of a policy");
            return unknown(first);
        }
        if (first.kind() == RuleToken.Kind.TEXT) {
            return text();
        }
        if (first.isName() && !RUNS_CODE.contains(first.text())) {
            var type = paths.read(lastLeft.type());
            return new Operand(type, first, tokens.previous());
        }
        complaints.at(first, "NOT_ALLOWED", "a condition takes components, constants and bound facts here");
        throw new Complaints.Lost();
    }

    private Operand negated() {
        var sign = tokens.next();
        if (tokens.is("!")) {
            complaints.at(tokens.peek(), "NOT_ALLOWED", "! stands once");
            throw new Complaints.Lost();
        }
        var value = single();
        wantFlag(value, "! takes what answers yes or no; this is " + value.type());
        return new Operand(ValueType.YES_OR_NO, sign, value.last());
    }

    /** A text compared with a text is a literal; with anything else it is no match either, which says more. */
    private Operand text() {
        var text = tokens.next();
        var left = lastLeft.type();
        var compared = COMPARISONS.contains(tokens.peek().text());
        boolean texts = left.raw() == String.class || left.element() == String.class;
        if (compared || !left.isKnown() || texts) {
            complaints.at(text, "LITERAL_THRESHOLD", "is a literal; conditions compare constants and facts");
            return unknown(text);
        }
        return new Operand(ValueType.TEXT, text, text);
    }

    private static Operand unknown(RuleToken at) {
        return new Operand(ValueType.UNKNOWN, at, at);
    }

    private void mismatch(Operand value, String message) {
        complaints.at(
                value.first().begin(),
                value.last().end(),
                "TYPE_MISMATCH",
                value.first().equals(value.last()) ? value.first().text() : null,
                message,
                enumConstantNear(value));
    }

    /** For a text that names a constant of the other side: {@code cause == "HABIT"}. */
    private @Nullable String enumConstantNear(Operand value) {
        var wanted = lastLeft.type().raw();
        return value.first().kind() == RuleToken.Kind.TEXT && wanted != null
                ? vocabulary.constantNear(wanted, value.first().content())
                : null;
    }
}
