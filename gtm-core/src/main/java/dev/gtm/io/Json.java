package dev.gtm.io;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object in the making: keys in the order in which they are put. */
final class Json {

    /** More digits than any figure bears, fewer than rounding errors reach. */
    private static final MathContext DIGITS = new MathContext(12);

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    Json put(String key, @Nullable Object value) {
        fields.put(key, value);
        return this;
    }

    Json put(String key, double value) {
        return put(key, plain(value));
    }

    Json put(String key, @Nullable Double value) {
        return put(key, value == null ? null : (Object) plain(value));
    }

    Json put(String key, @Nullable Enum<?> constant) {
        return put(key, constant == null ? null : (Object) constant.name());
    }

    Map<String, @Nullable Object> fields() {
        return fields;
    }

    private static BigDecimal plain(double value) {
        var rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
