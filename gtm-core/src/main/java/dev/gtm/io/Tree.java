package dev.gtm.io;

import dev.gtm.evidence.Evidence;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Range;
import dev.gtm.quantity.Share;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A block of a brief in the making: names in the order in which they are put, nothing absent or empty. */
final class Tree {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Tree put(String name, @Nullable Object value) {
        var plain = value == null ? null : plain(value);
        if (plain != null) {
            fields.put(name, plain);
        }
        return this;
    }

    /** Puts a value unless it is the default. */
    Tree putUnless(Object byDefault, String name, Object value) {
        return value.equals(byDefault) ? this : put(name, value);
    }

    <T> Tree each(String name, List<T> elements, Function<T, Tree> form) {
        return put(
                name,
                elements.stream().map(element -> form.apply(element).fields()).toList());
    }

    Map<String, Object> fields() {
        return fields;
    }

    private static @Nullable Object plain(Object value) {
        if (value instanceof Tree tree) {
            return tree.fields().isEmpty() ? null : tree.fields();
        }
        if (value instanceof Collection<?> collection) {
            return collection.isEmpty()
                    ? null
                    : collection.stream().map(Tree::scalar).toList();
        }
        if (value instanceof Map<?, ?> map) {
            var plain = new LinkedHashMap<String, Object>();
            map.forEach((key, one) -> plain.put(String.valueOf(key), scalar(one)));
            return plain.isEmpty() ? null : plain;
        }
        return scalar(value);
    }

    private static Object scalar(Object value) {
        if (value instanceof Share share) {
            return number(share.value());
        }
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof Money money) {
            return money.amount();
        }
        if (value instanceof Range range) {
            return List.of(number(range.low()), number(range.high()));
        }
        if (value instanceof Evidence evidence) {
            return new Tree()
                    .put("kind", evidence.kind())
                    .put("source", evidence.source())
                    .put(
                            "date",
                            evidence.date() == null ? null : evidence.date().toString())
                    .put("sample", evidence.sample())
                    .fields();
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    /** The shortest plain number that reads back as the same double. */
    private static BigDecimal number(double value) {
        var number = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
