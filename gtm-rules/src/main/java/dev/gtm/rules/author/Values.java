package dev.gtm.rules.author;

import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.ComB;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which other values a component of a fact may take: the small changes among which a repair is looked for. */
final class Values {

    private static final double STEP = 0.01;

    private final List<Object> around;

    /**
     * @param around what is in the situation: other facts may share a text, a set or a number with this one
     */
    Values(Collection<?> around) {
        this.around = List.copyOf(around);
    }

    /** A fact with one component changed, and what was changed. */
    record Changed(Record fact, FactChange change, double size) {}

    /** The fact with one component changed, in every way worth a try. */
    List<Changed> of(Record fact, String name) {
        var component = Records.component(fact, name);
        var plain = Records.values(fact);
        var before = plain.get(name);
        var changed = new ArrayList<Changed>();
        if (component.getType() == ComB.class && plain.get("cause") instanceof BarrierCause) {
            return of(fact, "cause"); // the component follows from the cause and cannot be changed alone
        }
        for (var after : others(component, before)) {
            var values = new TreeMap<>(plain);
            values.put(name, after);
            if (after instanceof BarrierCause cause && values.get("component") instanceof ComB) {
                values.put("component", cause.component());
            }
            add(fact, values, new FactChange(type(fact), name, words(before), words(after)), before, after, changed);
        }
        return changed;
    }

    private static void add(
            Record fact,
            Map<String, @Nullable Object> values,
            FactChange change,
            @Nullable Object before,
            @Nullable Object after,
            List<Changed> into) {
        try {
            into.add(new Changed(Records.like(fact, values), change, size(before, after)));
        } catch (InvocationTargetException e) {
            // a value that the fact does not take is no repair
        }
    }

    static String type(Object fact) {
        return fact.getClass().getSimpleName();
    }

    static String words(@Nullable Object value) {
        return value == null ? FactChange.NOTHING : String.valueOf(value);
    }

    private static double size(@Nullable Object before, @Nullable Object after) {
        if (before instanceof Number a && after instanceof Number b) {
            return Math.min(1, Math.abs(a.doubleValue() - b.doubleValue()));
        }
        return before instanceof Set<?> a && after instanceof Set<?> b ? Math.abs(a.size() - b.size()) : 1;
    }

    private Set<@Nullable Object> others(RecordComponent component, @Nullable Object before) {
        var others = new LinkedHashSet<@Nullable Object>();
        if (component.getGenericType() instanceof ParameterizedType set) {
            sets(set.getActualTypeArguments()[0], (Set<?>) before, others);
        } else {
            others.addAll(single(component.getType()));
        }
        if (Records.mayBeNull(component)) {
            others.add(null);
        }
        others.remove(before);
        return others;
    }

    private void sets(Type element, @Nullable Set<?> before, Set<@Nullable Object> into) {
        var now = before == null ? Set.of() : before;
        for (var one : now) {
            var fewer = new HashSet<Object>(now);
            fewer.remove(one);
            into.add(fewer);
        }
        for (var one : single((Class<?>) element)) {
            var more = new HashSet<Object>(now);
            more.add(one);
            into.add(more);
            if (!now.isEmpty()) {
                into.add(Set.of(one));
            }
        }
        into.add(Set.of());
    }

    private Collection<Object> single(Class<?> type) {
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type == boolean.class || type == Boolean.class) {
            return List.of(true, false);
        }
        if (type == double.class || type == Double.class) {
            return doubles();
        }
        if (type == int.class || type == Integer.class) {
            return doubles().stream()
                    .<Object>map(one -> (int) Math.round((Double) one))
                    .distinct()
                    .toList();
        }
        return found(type);
    }

    /** The numbers of the situation and what lies just beside them. */
    private List<Object> doubles() {
        var numbers = new LinkedHashSet<Object>(List.of(0.0, 1.0));
        for (var one : found(Number.class)) {
            double number = ((Number) one).doubleValue();
            numbers.addAll(List.of(number, number + STEP, number - STEP, number + 1, number - 1));
        }
        return List.copyOf(numbers);
    }

    /** What the situation holds of a type, also inside sets. */
    private List<Object> found(Class<?> type) {
        return around.stream()
                .filter(Record.class::isInstance)
                .flatMap(fact ->
                        Arrays.stream(Records.values((Record) fact).values().toArray()))
                .flatMap(value ->
                        value instanceof Collection<?> many ? many.stream() : Arrays.stream(new Object[] {value}))
                .filter(type::isInstance)
                .distinct()
                .toList();
    }
}
