package dev.gtm.rules.internal;

import dev.gtm.diagnostic.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What a condition reads: a constant, a fact, a component, or a question, by names with points between them. */
final class StrictPath {

    private final TokenCursor tokens;
    private final Vocabulary vocabulary;
    private final Complaints complaints;
    private final @Nullable Class<?> fact;
    private final StrictScope scope;
    private ValueType compared = ValueType.UNKNOWN;

    /**
     * @param fact the type of the pattern's fact; null if it is not known
     */
    StrictPath(
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
    }

    /**
     * Reads a path; its type is not known where something is wrong, which is noted.
     *
     * @param left what stands on the left of the comparison, for what a wrong name may have meant
     */
    ValueType read(ValueType left) {
        compared = left;
        var type = begin(tokens.next());
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
        return type == null ? ValueType.UNKNOWN : type;
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
            var wanted = compared.raw();
            var near = wanted == null ? null : vocabulary.constantNear(wanted, name);
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
