package dev.gtm.rules.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All facts of a type: every value of its constants, and numbers on both sides of the usual thresholds. */
final class FactSpace {

    private static final List<Double> NUMBERS = List.of(0.0, 0.005, 0.3, 0.6, 0.9, 5.0, 1000.0);
    private static final List<Integer> COUNTS = List.of(0, 1, 3, 10);

    private FactSpace() {}

    /** The facts, in the order of their components' values. */
    static <R extends Record> List<R> of(Class<R> type) {
        var components = type.getRecordComponents();
        var all = new ArrayList<@Nullable Object[]>();
        all.add(new @Nullable Object[0]);
        List<@Nullable Object[]> rows = all;
        for (var component : components) {
            var next = new ArrayList<@Nullable Object[]>();
            for (var row : rows) {
                for (var value : values(component)) {
                    var longer = Arrays.copyOf(row, row.length + 1);
                    longer[row.length] = value;
                    next.add(longer);
                }
            }
            rows = next;
        }
        return rows.stream().map(row -> make(type, components, row)).toList();
    }

    private static List<@Nullable Object> values(RecordComponent component) {
        var values = new ArrayList<@Nullable Object>();
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            values.add(null);
        }
        values.addAll(plain(component.getGenericType()));
        return values;
    }

    private static List<?> plain(Type type) {
        if (type instanceof ParameterizedType set) {
            var sets = new ArrayList<Object>();
            sets.add(Set.of());
            plain(set.getActualTypeArguments()[0]).forEach(one -> sets.add(Set.of(one)));
            return sets;
        }
        if (type == boolean.class) {
            return List.of(false, true);
        }
        if (type == double.class || type == Double.class) {
            return NUMBERS;
        }
        if (type == int.class) {
            return COUNTS;
        }
        return type instanceof Class<?> constants && constants.isEnum()
                ? Arrays.asList(constants.getEnumConstants())
                : List.of("X");
    }

    private static <R extends Record> R make(Class<R> type, RecordComponent[] components, @Nullable Object[] row) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getSimpleName() + " cannot be made of " + Arrays.toString(row), e);
        }
    }
}
