package dev.gtm.rules.internal;

import dev.gtm.diagnostic.NearestName;
import java.util.ArrayList;
import java.util.Collection;
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
    private final @Nullable Class<?> fact;
    private final StrictScope scope;
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
        this.fact = fact;
        this.scope = scope;
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
            return path();
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
        return value.first().kind() == RuleToken.Kind.TEXT && wanted != null && wanted.isEnum()
                ? qualified(wanted.getSimpleName(), value.first().content())
                : null;
    }

    private @Nullable String qualified(String type, String written) {
        var near = vocabulary.names().contains(type) ? NearestName.of(written, vocabulary.constants(type)) : null;
        return near == null ? null : type + "." + near;
    }

    private Operand path() {
        var first = tokens.next();
        var type = begin(first);
        while (tokens.is(".") || tokens.is("[") || tokens.is("#")) {
            var sign = tokens.next();
            if (!sign.is(".") || !tokens.peek().isName()) {
                complaints.at(sign, "NOT_ALLOWED", "conditions read components by their names");
                throw new Complaints.Lost();
            }
            var name = tokens.next();
            type = type == null ? null : member(type, name);
            if (type == null && tokens.accept("(")) {
                tokens.skipParenthesis();
            }
        }
        return new Operand(type == null ? ValueType.UNKNOWN : type, first, tokens.previous());
    }

    /** The type of a path's first name; null if it is none, which is noted. */
    private @Nullable ValueType begin(RuleToken name) {
        switch (name.text()) {
            case "null" -> {
                return ValueType.NOTHING;
            }
            case "true", "false" -> {
                return ValueType.YES_OR_NO;
            }
            case "this" -> {
                return fact == null ? ValueType.UNKNOWN : ValueType.of(fact);
            }
            default -> {}
        }
        if (name.text().startsWith("$")) {
            return boundFact(name);
        }
        if (vocabulary.names().contains(name.text())) {
            return constant(name);
        }
        if (Character.isUpperCase(name.text().codePointAt(0)) && !isConstant(name.text())) {
            complaints.at(name, "UNKNOWN_TYPE", "is no type of this pack", vocabulary.names());
            skipCall();
            return null;
        }
        return fact == null ? lost() : member(ValueType.of(fact), name);
    }

    private @Nullable ValueType lost() {
        skipCall();
        return null;
    }

    private void skipCall() {
        if (tokens.accept("(")) {
            tokens.skipParenthesis();
        }
    }

    private ValueType boundFact(RuleToken name) {
        var type = scope.bound().get(name.text());
        if (type == null) {
            complaints.at(
                    name,
                    "UNKNOWN_FACT",
                    "is bound to no fact before this",
                    scope.bound().keySet());
            return ValueType.UNKNOWN;
        }
        return type;
    }

    private @Nullable ValueType constant(RuleToken type) {
        if (!tokens.accept(".")) {
            complaints.at(type, "TYPE_MISMATCH", "is a type; conditions compare its constants");
            return null;
        }
        var name = tokens.next();
        var constants = vocabulary.constants(type.text());
        if (!constants.contains(name.text())) {
            complaints.at(name, "UNKNOWN_CONSTANT", "is no constant of " + type.text(), constants);
            return lost();
        }
        return ValueType.of(vocabulary.type(type.text()));
    }

    /** A component or a question of a value; null if it has none such, which is noted. */
    private @Nullable ValueType member(ValueType owner, RuleToken name) {
        var raw = owner.raw();
        if (raw == null) {
            return lost();
        }
        boolean called = tokens.is("(");
        var component = Vocabulary.components(raw).get(name.text());
        boolean own = vocabulary.names().contains(raw.getSimpleName());
        boolean question = own && vocabulary.questions(raw).contains(name.text());
        if (called && (question || component != null)) {
            return asked(name);
        }
        if (component != null && !called) {
            return component;
        }
        noMember(raw, name, own, question ? name.text() + "()" : null);
        return lost();
    }

    private ValueType asked(RuleToken name) {
        tokens.next();
        if (!tokens.accept(")")) {
            complaints.at(name, "NOT_ALLOWED", "a question takes no arguments");
            tokens.skipParenthesis();
        }
        return ValueType.YES_OR_NO;
    }

    private void noMember(Class<?> owner, RuleToken name, boolean own, @Nullable String meant) {
        var known = new ArrayList<>(Vocabulary.components(owner).keySet());
        if (own) {
            vocabulary.questions(owner).stream()
                    .filter(asked -> !known.contains(asked))
                    .map(asked -> asked + "()")
                    .forEach(known::add);
        }
        var message = known.isEmpty()
                ? owner.getSimpleName() + " has nothing that a condition could read"
                : owner.getSimpleName() + " has " + String.join(", ", known);
        var near = meant == null ? near(name.text() + (tokens.is("(") ? "()" : ""), known) : meant;
        complaints.suggest(name, "UNKNOWN_FIELD", message, near);
    }

    private @Nullable String near(String name, Collection<String> known) {
        if (isConstant(name)) {
            var wanted = lastLeft.type().raw();
            var near = wanted == null ? null : qualified(wanted.getSimpleName(), name);
            if (near != null) {
                return near;
            }
        }
        return NearestName.of(name, known);
    }

    private static boolean isConstant(String name) {
        return name.length() > 1 && name.chars().noneMatch(Character::isLowerCase);
    }
}
