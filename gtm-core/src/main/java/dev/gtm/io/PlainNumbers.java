package dev.gtm.io;

import java.math.BigDecimal;
import java.math.MathContext;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes numbers plainly: without exponents, and with no digits that only a rounding error fills. */
final class PlainNumbers extends StdSerializer<Double> {

    /** More digits than any figure bears, fewer than rounding errors reach. */
    private static final MathContext DIGITS = new MathContext(12);

    private PlainNumbers(Class<Double> type) {
        super(type);
    }

    static SimpleModule module() {
        return new SimpleModule("plain numbers")
                .addSerializer(new PlainNumbers(Double.class))
                .addSerializer(new PlainNumbers(double.class));
    }

    @Override
    public void serialize(Double value, JsonGenerator json, SerializationContext context) {
        json.writeNumber(plain(value));
    }

    private static BigDecimal plain(double value) {
        var rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
