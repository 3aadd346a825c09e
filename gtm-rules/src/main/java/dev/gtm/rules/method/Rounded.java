package dev.gtm.rules.method;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in sentences: no more than two digits of what rests on assumed curves. */
final class Rounded {

    private static final MathContext DIGITS = new MathContext(2);

    private Rounded() {}

    static String of(double number) {
        return BigDecimal.valueOf(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
