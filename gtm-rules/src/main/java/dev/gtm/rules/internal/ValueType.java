package dev.gtm.rules.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The type of a value in a condition, as far as it is known.
 *
 * @param raw the class; null if it is not known
 * @param element of what a collection consists; null for a single value
 * @param nothing whether it is {@code null} itself
 */
record ValueType(@Nullable Class<?> raw, @Nullable Class<?> element, boolean nothing) {

    static final ValueType UNKNOWN = new ValueType(null, null, false);
    static final ValueType NOTHING = new ValueType(null, null, true);
    static final ValueType YES_OR_NO = new ValueType(boolean.class, null, false);
    static final ValueType NUMBER = new ValueType(double.class, null, false);
    static final ValueType TEXT = new ValueType(String.class, null, false);

    private static final Set<Class<?>> NUMBERS =
            Set.of(int.class, long.class, double.class, Integer.class, Long.class, Double.class);
    private static final List<Class<?>> FLAGS = List.of(boolean.class, Boolean.class);

    static ValueType of(Type type) {
        if (type instanceof ParameterizedType parameterized
                && parameterized.getRawType() instanceof Class<?> raw
                && parameterized.getActualTypeArguments()[0] instanceof Class<?> element) {
            return new ValueType(raw, element, false);
        }
        return type instanceof Class<?> plain ? new ValueType(plain, null, false) : UNKNOWN;
    }

    boolean isKnown() {
        return raw != null || nothing;
    }

    boolean isNumber() {
        return raw != null && NUMBERS.contains(raw);
    }

    boolean isFlag() {
        return raw != null && FLAGS.contains(raw);
    }

    boolean isCollection() {
        return raw != null && Collection.class.isAssignableFrom(raw);
    }

    /** The type of what it consists of. */
    ValueType elements() {
        return element == null ? UNKNOWN : new ValueType(element, null, false);
    }

    /** Whether the two can be equal at all. */
    boolean canEqual(ValueType other) {
        if (!isKnown() || !other.isKnown()) {
            return true;
        }
        if (nothing || other.nothing) {
            return !isPrimitive() && !other.isPrimitive();
        }
        return isNumber() && other.isNumber() || isFlag() && other.isFlag() || raw != null && raw.equals(other.raw);
    }

    private boolean isPrimitive() {
        return raw != null && raw.isPrimitive();
    }

    @Override
    public String toString() {
        if (nothing) {
            return "null";
        }
        if (raw == null) {
            return "something unknown";
        }
        if (element != null) {
            return "several " + element.getSimpleName();
        }
        return isNumber() ? "a number" : isFlag() ? "yes or no" : raw == String.class ? "a text" : raw.getSimpleName();
    }
}
