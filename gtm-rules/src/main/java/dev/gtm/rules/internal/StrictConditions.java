package dev.gtm.rules.internal;

import dev.gtm.diagnostic.NearestName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The conditions of one rule: patterns over the facts of the pack, joined by and, or, not and exists. */
final class StrictConditions {

    /** The engine multiplies alternatives out; more ways than this through one rule are a bomb. */
    private static final int MOST_WAYS = 64;

    private static final Map<String, String> REFUSED = new TreeMap<>(Map.of(
            "eval", "eval runs code",
            "accumulate", "accumulate computes; rules see facts only",
            "collect", "collect computes; rules see facts only",
            "forall", "write not … instead of forall",
            "from", "a pattern takes facts of the situation, nothing computed",
            "over", "facts have no windows",
            "entry", "facts come from one place",
            "do", "a rule has one consequence",
            "if", "a rule has one consequence; write two rules"));

    private final TokenCursor tokens;
    private final Pack pack;
    private final Vocabulary vocabulary;
    private final Complaints complaints;
    private final StrictScope scope = new StrictScope();
    private int ways = 1;
    private boolean whole = true;
    private boolean withoutThen;

    StrictConditions(TokenCursor tokens, Pack pack, Vocabulary vocabulary, Complaints complaints) {
        this.tokens = tokens;
        this.pack = pack;
        this.vocabulary = vocabulary;
        this.complaints = complaints;
    }

    /** Reads up to the {@code then} of the rule, or where one should be. */
    void read() {
        while (!atThen()) {
            try {
                either(scope);
            } catch (Complaints.Lost e) {
                if (withoutThen) {
                    return;
                }
                whole = false;
                skipToThen();
            }
        }
    }

    /** Whether they ended where a {@code then} was meant, which is told. */
    boolean endedWithoutThen() {
        return withoutThen;
    }

    /** The facts that the consequence may name; null if they are not all known. */
    @Nullable
    Map<String, ValueType> bound() {
        return whole ? scope.bound() : null;
    }

    private boolean atThen() {
        return tokens.is("then") || tokens.is("end") || tokens.atEnd() || tokens.atRule();
    }

    private void skipToThen() {
        while (!atThen()) {
            tokens.next();
        }
    }

    /** Alternatives: what only some of them bind is not bound behind them. */
    private void either(StrictScope outer) {
        var first = outer.inner();
        both(first);
        int alternatives = 1;
        while (tokens.is("or") || tokens.is("||")) {
            word("or");
            var other = outer.inner();
            both(other);
            first.either(other);
            alternatives++;
        }
        outer.become(first);
        ways = Math.min(ways * alternatives, MOST_WAYS + 1);
        if (ways > MOST_WAYS) {
            complaints.missing(
                    tokens.previous(), "TOO_WIDE", "takes at most " + MOST_WAYS + " ways through its alternatives");
            throw new Complaints.Lost();
        }
    }

    private void both(StrictScope inner) {
        one(inner);
        while (tokens.is("and") || tokens.is("&&")) {
            word("and");
            one(inner);
        }
    }

    private void word(String wanted) {
        var sign = tokens.next();
        if (!sign.is(wanted)) {
            complaints.suggest(sign, "NOT_ALLOWED", "patterns are joined by and, or, not and exists", wanted);
        }
    }

    private void one(StrictScope inner) {
        var first = tokens.peek();
        if (first.is("not") || first.is("exists")) {
            tokens.next();
            if (tokens.is("not") || tokens.is("exists")) {
                complaints.at(tokens.peek(), "NOT_ALLOWED", first.text() + " is followed by a pattern");
                throw new Complaints.Lost();
            }
            one(inner.alone());
        } else if (first.is("(")) {
            tokens.next();
            either(inner);
            if (!tokens.accept(")")) {
                complaints.at(tokens.peek(), "SYNTAX", "a closing parenthesis is missing before this");
                throw new Complaints.Lost();
            }
        } else {
            pattern(inner);
            refuseSuffix();
        }
    }

    private void pattern(StrictScope inner) {
        var name = tokens.peek();
        boolean binds = name.isName() && tokens.is(1, ":");
        if (binds) {
            tokens.next();
            tokens.next();
            if (!name.text().startsWith("$")) {
                complaints.suggest(name, "SYNTAX", "the name of a fact begins with $", "$" + name.text());
            }
        }
        var type = type(inner);
        if (binds) {
            inner.bind(name.text(), type == null ? ValueType.UNKNOWN : ValueType.of(type));
        }
        if (!tokens.accept("(")) {
            complaints.at(tokens.peek(), "SYNTAX", "a pattern is a type and its conditions in parentheses");
            throw new Complaints.Lost();
        }
        conditions(type, inner);
    }

    /** The type of the facts of a pattern; null if there is none such, which is noted. */
    private @Nullable Class<?> type(StrictScope inner) {
        var first = tokens.peek();
        if (!first.isName()) {
            complaints.at(first, "NOT_ALLOWED", "a pattern begins with the type of a fact");
            throw new Complaints.Lost();
        }
        refuseWord(first);
        tokens.next();
        var last = first;
        while (tokens.is(".") && tokens.peek(1).isName()) {
            tokens.next();
            last = tokens.next();
        }
        var facts = pack.facts().stream().collect(Collectors.toMap(Class::getSimpleName, type -> type));
        var type = first.equals(last) ? facts.get(first.text()) : null;
        if (type == null) {
            unknown(first, last, facts.keySet().stream().sorted().toList());
        } else if (!inner.join(first.text())) {
            var message = "a rule joins each type of fact once; a type joined with itself grows without bound";
            complaints.at(first, "NOT_ALLOWED", message);
        }
        return type;
    }

    private void unknown(RuleToken first, RuleToken last, List<String> facts) {
        if (first.is(pack.global())) {
            complaints.missing(first, "SYNTAX", "then is missing before the call");
            tokens.back(first);
            withoutThen = true;
            throw new Complaints.Lost();
        }
        if (first.equals(last) && !tokens.is("(")) {
            var near = NearestName.of(first.text(), List.of("then", "exists", "not"));
            complaints.suggest(first, "SYNTAX", "a pattern, or then, stands here", near);
            withoutThen = "then".equals(near);
            throw new Complaints.Lost();
        }
        complaints.at(
                first.begin(),
                last.end(),
                "UNKNOWN_TYPE",
                first.equals(last) ? first.text() : null,
                "rules of this pack see " + String.join(", ", facts),
                NearestName.of(last.text(), facts));
    }

    private void refuseWord(RuleToken word) {
        var message = REFUSED.get(word.text());
        if (message != null && (tokens.is(1, "(") || word.is("from") || word.is("over") || word.is("entry"))) {
            complaints.at(word, "NOT_ALLOWED", message);
            throw new Complaints.Lost();
        }
    }

    /** A pattern ends with its parenthesis; what the engine takes behind it, it computes. */
    private void refuseSuffix() {
        var next = tokens.peek();
        if (next.is("@")) {
            complaints.at(next, "NOT_ALLOWED", "a pattern takes conditions only, no annotations and no windows");
            throw new Complaints.Lost();
        }
        refuseWord(next);
    }

    private void conditions(@Nullable Class<?> type, StrictScope inner) {
        if (tokens.accept(")")) {
            return;
        }
        do {
            condition(type, inner);
        } while (tokens.accept(","));
        if (!tokens.accept(")")) {
            complaints.at(tokens.peek(), "SYNTAX", "a comma or a closing parenthesis is missing before this");
            throw new Complaints.Lost();
        }
    }

    private void condition(@Nullable Class<?> type, StrictScope inner) {
        try {
            new StrictExpression(tokens, vocabulary, complaints, type, inner).read();
        } catch (Complaints.Lost e) {
            whole = false;
            skipCondition();
        }
    }

    /** To the comma or the parenthesis that ends the condition. */
    private void skipCondition() {
        int depth = 0;
        while (!atThen() && (depth > 0 || !tokens.is(",") && !tokens.is(")"))) {
            depth += tokens.is("(") ? 1 : 0;
            depth -= tokens.is(")") ? 1 : 0;
            tokens.next();
        }
    }
}
