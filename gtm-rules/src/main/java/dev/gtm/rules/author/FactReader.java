package dev.gtm.rules.author;

import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.ComB;
import dev.gtm.io.DataValue;
import dev.gtm.language.Sentence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes facts out of what a case gives; what it leaves out is as in a plain fact of the same type. */
final class FactReader {

    private final Complaints complaints;

    FactReader(Complaints complaints) {
        this.complaints = complaints;
    }

    /** A record like another, with some components given; the other itself if anything is wrong. */
    Record like(Record plain, DataValue given, String path) {
        var entries = given.entries();
        if (entries == null) {
            if (!given.isNothing()) {
                complaints.wrongType(given, path, "a block of named values");
            }
            return plain;
        }
        var values = Records.values(plain);
        var names = List.copyOf(values.keySet());
        var seen = new HashSet<String>();
        for (var entry : entries) {
            var at = path + "." + entry.name();
            if (entry.repeated()) {
                complaints.add(entry.at(), "DUPLICATE_KEY", at, null, "stands twice");
            } else if (!names.contains(entry.name())) {
                var takes = "is no component of " + plain.getClass().getSimpleName() + "; takes one of its components";
                complaints.unknown(entry.at(), "UNKNOWN_KEY", at, entry.name(), takes, names);
            } else {
                seen.add(entry.name());
                var component = Records.component(plain, entry.name());
                values.put(entry.name(), value(component, entry.value(), at, values.get(entry.name())));
            }
        }
        follow(plain, values, seen);
        return made(plain, values, given, path);
    }

    /** A component of behavior follows from the cause, unless a case says otherwise. */
    private static void follow(Record plain, Map<String, @Nullable Object> values, Set<String> seen) {
        Arrays.stream(plain.getClass().getRecordComponents())
                .filter(component -> component.getType() == ComB.class && !seen.contains(component.getName()))
                .filter(component -> values.get("cause") instanceof BarrierCause)
                .forEach(component -> values.put(
                        component.getName(), ((BarrierCause) Objects.requireNonNull(values.get("cause"))).component()));
    }

    private Record made(Record plain, Map<String, @Nullable Object> values, DataValue given, String path) {
        try {
            return Records.like(plain, values);
        } catch (InvocationTargetException e) {
            complaints.add(
                    given.at(),
                    "INVALID",
                    path,
                    null,
                    String.valueOf(e.getTargetException().getMessage()));
            return plain;
        }
    }

    private @Nullable Object value(RecordComponent component, DataValue given, String path, @Nullable Object plain) {
        if (given.isNothing()) {
            if (!Records.mayBeNull(component)) {
                complaints.wrongType(given, path, words(component.getType()));
                return plain;
            }
            return null;
        }
        return value(component.getGenericType(), given, path, plain);
    }

    private @Nullable Object value(Type type, DataValue given, String path, @Nullable Object plain) {
        if (type instanceof ParameterizedType set) {
            return values(set.getActualTypeArguments()[0], given, path, plain);
        }
        var raw = (Class<?>) type;
        if (raw.isEnum()) {
            return constant(raw, given, path, plain);
        }
        if (raw == Sentence.class && given.text() != null) {
            return Sentence.untranslated(given.text());
        }
        if (plain instanceof Record record && raw.isRecord()) {
            return like(record, given, path);
        }
        var value = single(raw, given);
        if (value == null) {
            complaints.wrongType(given, path, words(raw));
        }
        return value == null ? plain : value;
    }

    private static @Nullable Object single(Class<?> type, DataValue given) {
        BigDecimal number = given.number();
        if (type == boolean.class || type == Boolean.class) {
            return given.flag();
        }
        if (type == double.class || type == Double.class) {
            return number == null ? null : Double.valueOf(number.doubleValue());
        }
        if (type == int.class || type == Integer.class) {
            return number == null || number.stripTrailingZeros().scale() > 0
                    ? null
                    : Integer.valueOf(number.intValue());
        }
        return type == String.class ? given.text() : null;
    }

    private @Nullable Object values(Type element, DataValue given, String path, @Nullable Object plain) {
        var items = given.items();
        if (items == null) {
            complaints.wrongType(given, path, "a list");
            return plain;
        }
        var values = new HashSet<Object>();
        for (int i = 0; i < items.size(); i++) {
            var value = value(element, items.get(i), path + "[" + i + "]", null);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private @Nullable Object constant(Class<?> type, DataValue given, String path, @Nullable Object plain) {
        var constants = new LinkedHashMap<String, Object>();
        Arrays.stream(type.getEnumConstants()).forEach(one -> constants.put(((Enum<?>) one).name(), one));
        var text = given.text();
        if (text == null) {
            complaints.wrongType(given, path, "a " + type.getSimpleName());
            return plain;
        }
        if (!constants.containsKey(text)) {
            var takes = "takes a " + type.getSimpleName();
            complaints.unknown(given.at(), "UNKNOWN_VALUE", path, text, takes, constants.keySet());
        }
        return constants.getOrDefault(text, plain);
    }

    private static String words(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == double.class || type == Double.class) {
            return "a number";
        }
        if (type == int.class || type == Integer.class) {
            return "a whole number";
        }
        return type == String.class ? "a text" : "a " + type.getSimpleName();
    }
}
