package dev.gtm.rules.method;

import dev.gtm.quantity.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers in sentences: no more than two digits of what rests on assumed curves. */
final class Rounded {

    private static final MathContext DIGITS = new MathContext(2);

    private static final MathContext MONEY = new MathContext(3);

    private Rounded() {}

    /** An amount, with three digits: prices are given. */
    static String of(Money money) {
        return String.format(Locale.ROOT, "%,.0f", money.amount().round(MONEY)) + " "
                + money.currency().getCurrencyCode();
    }

    static String of(double number) {
        return BigDecimal.valueOf(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
