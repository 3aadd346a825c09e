package dev.gtm.rules.author;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts are records: takes them apart and puts them together again. */
final class Records {

    private Records() {}

    /** The components of a record by name, in their order. */
    static Map<String, @Nullable Object> values(Record of) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var component : of.getClass().getRecordComponents()) {
            values.put(component.getName(), value(component, of));
        }
        return values;
    }

    /** A component of a record by name. */
    static RecordComponent component(Record of, String name) {
        return Arrays.stream(of.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + name + " in " + of));
    }

    /** Whether a component may be absent. */
    static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /**
     * A record of the same type with other components.
     *
     * @throws InvocationTargetException if its constructor refuses them
     */
    static Record like(Record plain, Map<String, @Nullable Object> values) throws InvocationTargetException {
        var components = plain.getClass().getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var arguments = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = values.get(components[i].getName());
        }
        try {
            return plain.getClass().getDeclaredConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw e;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(plain.getClass().getSimpleName() + " cannot be made.", e);
        }
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No " + component.getName() + " in " + of, e);
        }
    }
}
