package dev.gtm.rules.internal;

import dev.gtm.rules.internal.Expression.Bound;
import dev.gtm.rules.internal.Expression.Constant;
import dev.gtm.rules.internal.Expression.In;
import dev.gtm.rules.internal.Expression.Joined;
import dev.gtm.rules.internal.Expression.Member;
import dev.gtm.rules.internal.Expression.Not;
import dev.gtm.rules.internal.Expression.Pair;
import dev.gtm.rules.internal.Expression.Sign;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a test as an expression. What it does not know it does not guess: then the test has no expression, and whoever asks
 * is told that it cannot be analyzed.
 */
final class ExpressionParser {

    private static final Pattern SPACE = Pattern.compile("(\\s|//[^\\n]*|/\\*.*?\\*/)+", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("\\$?[\\p{L}_][\\w$]*|==|!=|<=|>=|&&|\\|\\||[<>!().,+-]");
    private static final Map<String, Sign> COMPARISONS = Map.of(
            "==", Sign.EQUAL,
            "!=", Sign.UNEQUAL,
            "<", Sign.BELOW,
            "<=", Sign.AT_MOST,
            ">", Sign.ABOVE,
            ">=", Sign.AT_LEAST,
            "contains", Sign.CONTAINS,
            "memberOf", Sign.MEMBER_OF);
    private static final Map<String, Sign> SUMS = Map.of("+", Sign.PLUS, "-", Sign.MINUS);

    private static final Map<String, Expression> WORDS = Map.of(
            "null", new Constant(null),
            "true", new Constant(true),
            "false", new Constant(false),
            "this", new Bound(null));

    private final Vocabulary vocabulary;
    private final List<String> tokens;
    private int at;
    private @Nullable Expression compared;

    private ExpressionParser(Vocabulary vocabulary, List<String> tokens) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
    }

    /** The meaning of a text; null if it is not understood as a whole. */
    static @Nullable Expression parse(String text, Vocabulary vocabulary) {
        var tokens = tokens(text);
        if (tokens == null) {
            return null;
        }
        try {
            var parser = new ExpressionParser(vocabulary, tokens);
            var expression = parser.either();
            return parser.at == tokens.size() ? expression : null;
        } catch (Unknown e) {
            return null;
        }
    }

    private static @Nullable List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        var space = SPACE.matcher(text);
        var token = TOKEN.matcher(text);
        for (int at = 0; at < text.length(); ) {
            if (space.region(at, text.length()).lookingAt()) {
                at = space.end();
            } else if (token.region(at, text.length()).lookingAt()) {
                tokens.add(token.group());
                at = token.end();
            } else {
                return null;
            }
        }
        return tokens;
    }

    private Expression either() {
        var parts = new ArrayList<Expression>();
        do {
            parts.add(both());
        } while (takes("||"));
        return parts.size() == 1 ? parts.get(0) : new Joined(false, parts);
    }

    private Expression both() {
        var parts = new ArrayList<Expression>();
        do {
            parts.add(comparison());
        } while (takes("&&"));
        return parts.size() == 1 ? parts.get(0) : new Joined(true, parts);
    }

    private Expression comparison() {
        var left = isShortened() ? compared() : sum();
        compared = left;
        boolean opposite = takes("not");
        if (takes("in")) {
            return new In(left, !opposite, values());
        }
        var sign = COMPARISONS.get(peek());
        boolean word = sign == Sign.CONTAINS || sign == Sign.MEMBER_OF;
        if (sign == null || opposite && !word) {
            if (opposite) {
                throw new Unknown();
            }
            return left;
        }
        at++;
        var pair = new Pair(left, sign, sum());
        return opposite ? new Not(pair) : pair;
    }

    /** In {@code cause == A || == B} the second part compares what the first one did. */
    private boolean isShortened() {
        return COMPARISONS.containsKey(peek());
    }

    private Expression compared() {
        if (compared == null) {
            throw new Unknown();
        }
        return compared;
    }

    private List<Expression> values() {
        expect("(");
        var values = new ArrayList<Expression>();
        do {
            values.add(sum());
        } while (takes(","));
        expect(")");
        return values;
    }

    private Expression sum() {
        var sum = single();
        for (var sign = SUMS.get(peek()); sign != null; sign = SUMS.get(peek())) {
            at++;
            sum = new Pair(sum, sign, single());
        }
        return sum;
    }

    private Expression single() {
        if (takes("!")) {
            return new Not(single());
        }
        if (takes("(")) {
            var inside = either();
            expect(")");
            compared = null; // what stands in parentheses is compared there only
            return inside;
        }
        var name = next();
        var value = named(name);
        while (takes(".")) {
            value = new Member(value, member());
        }
        return value;
    }

    private Expression named(String name) {
        var word = WORDS.get(name);
        if (word != null) {
            return word;
        }
        if (name.startsWith("$")) {
            return new Bound(name);
        }
        if (vocabulary.names().contains(name)) {
            expect(".");
            return constant(vocabulary.type(name), next());
        }
        if (!Character.isLetter(name.charAt(0)) || COMPARISONS.containsKey(name)) {
            throw new Unknown();
        }
        at--;
        return new Member(new Bound(null), member());
    }

    private String member() {
        var name = next();
        if (takes("(")) {
            expect(")");
        }
        return name;
    }

    private static Constant constant(Class<?> type, String name) {
        var constants = type.isEnum() ? type.getEnumConstants() : new Object[0];
        return Arrays.stream(constants)
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .map(Constant::new)
                .orElseThrow(Unknown::new);
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private String next() {
        if (at >= tokens.size()) {
            throw new Unknown();
        }
        return tokens.get(at++);
    }

    private boolean takes(String token) {
        boolean there = peek().equals(token);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(String token) {
        if (!takes(token)) {
            throw new Unknown();
        }
    }

    /** A text that this parser does not know. */
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
