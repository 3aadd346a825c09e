package dev.gtm.rules.internal;

import dev.gtm.rules.internal.Condition.Test;
import dev.gtm.rules.internal.Expression.Bound;
import dev.gtm.rules.internal.Expression.Constant;
import dev.gtm.rules.internal.Expression.In;
import dev.gtm.rules.internal.Expression.Joined;
import dev.gtm.rules.internal.Expression.Member;
import dev.gtm.rules.internal.Expression.Not;
import dev.gtm.rules.internal.Expression.Pair;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What expressions mean of one fact, as the engine takes them. */
public final class Meaning {

    private final Object fact;
    private final Map<String, Object> bound;

    /**
     * @param fact the fact that is tested
     * @param bound the facts bound to names before it
     */
    public Meaning(Object fact, Map<String, Object> bound) {
        this.fact = fact;
        this.bound = bound;
    }

    /** Whether a test holds; null if that cannot be told. */
    public @Nullable Boolean holds(Test test) {
        if (test.expression() == null) {
            return null;
        }
        try {
            return of(test.expression()) instanceof Boolean held ? held : null;
        } catch (Unclear e) {
            return null;
        }
    }

    /** The value of an expression, in words; {@code nothing} for null. */
    public String words(Expression expression) {
        try {
            return words(of(expression));
        } catch (Unclear e) {
            return "unknown";
        }
    }

    /** A value in words. */
    public static String words(@Nullable Object value) {
        return value == null ? "nothing" : String.valueOf(value);
    }

    private @Nullable Object of(Expression expression) {
        if (expression instanceof Constant constant) {
            return constant.value();
        }
        if (expression instanceof Bound named) {
            var value = named.name() == null ? fact : bound.get(named.name());
            return known(value);
        }
        if (expression instanceof Member member) {
            return member(known(of(member.of())), member.name());
        }
        if (expression instanceof Not not) {
            return !truth(not.of());
        }
        if (expression instanceof Joined joined) {
            return joined.all()
                    ? joined.parts().stream().allMatch(this::truth)
                    : joined.parts().stream().anyMatch(this::truth);
        }
        if (expression instanceof In in) {
            var value = of(in.value());
            return in.among() == in.values().stream().anyMatch(one -> equal(value, of(one)));
        }
        return pair((Pair) expression);
    }

    private boolean truth(Expression expression) {
        if (of(expression) instanceof Boolean truth) {
            return truth;
        }
        throw new Unclear();
    }

    private Object pair(Pair pair) {
        var left = of(pair.left());
        var right = of(pair.right());
        return switch (pair.sign()) {
            case EQUAL -> equal(left, right);
            case UNEQUAL -> !equal(left, right);
            case CONTAINS -> contains(left, right);
            case MEMBER_OF -> contains(right, left);
            case PLUS -> number(left) + number(right);
            case MINUS -> number(left) - number(right);
            case BELOW -> bothThere(left, right) && number(left) < number(right);
            case AT_MOST -> bothThere(left, right) && number(left) <= number(right);
            case ABOVE -> bothThere(left, right) && number(left) > number(right);
            case AT_LEAST -> bothThere(left, right) && number(left) >= number(right);
        };
    }

    private static boolean bothThere(@Nullable Object left, @Nullable Object right) {
        return left != null && right != null;
    }

    private static double number(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new Unclear();
    }

    private static boolean equal(@Nullable Object left, @Nullable Object right) {
        return left instanceof Number a && right instanceof Number b
                ? a.doubleValue() == b.doubleValue()
                : Objects.equals(left, right);
    }

    private static boolean contains(@Nullable Object collection, @Nullable Object element) {
        if (collection instanceof Collection<?> values) {
            return values.stream().anyMatch(value -> equal(value, element));
        }
        if (collection == null) {
            return false;
        }
        throw new Unclear();
    }

    /** The engine knows a component under each of several names. */
    private static @Nullable Object member(Object of, String name) {
        for (var spelled : List.of(name, "is" + capital(name), "get" + capital(name))) {
            var type = of instanceof Enum<?> constant ? constant.getDeclaringClass() : of.getClass();
            var method = Stream.of(type.getMethods())
                    .filter(one -> one.getName().equals(spelled) && one.getParameterCount() == 0)
                    .findFirst();
            if (method.isPresent()) {
                return answer(method.get(), of);
            }
        }
        throw new Unclear();
    }

    private static @Nullable Object answer(Method method, Object of) {
        try {
            return method.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new Unclear();
        }
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static Object known(@Nullable Object value) {
        if (value == null) {
            throw new Unclear();
        }
        return value;
    }

    /** An expression whose value cannot be told. */
    private static final class Unclear extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
