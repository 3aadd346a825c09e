package dev.gtm.examples.workbench;

import dev.gtm.priority.Confidence;
import dev.gtm.quantity.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as the page prints them: no more digits than their evidence bears. */
final class Figures {

    private static final MathContext THREE = new MathContext(3);

    private Figures() {}

    /** A number of patients, whole. */
    static String patients(double patients) {
        return grouped(BigDecimal.valueOf(patients).setScale(0, RoundingMode.HALF_UP));
    }

    /** A number of patients that rests on figures of some confidence: three digits if all is observed, else two. */
    static String patients(double patients, Confidence confidence) {
        var digits = new MathContext(confidence == Confidence.HIGH ? 3 : 2);
        var rounded = BigDecimal.valueOf(patients).round(digits);
        return grouped(rounded.setScale(Math.abs(patients) < 1 ? 2 : 0, RoundingMode.HALF_UP));
    }

    /** A number with three digits at most, whole unless it is below one. */
    static String threeDigits(double number) {
        var rounded = BigDecimal.valueOf(number).round(THREE);
        return grouped(rounded.setScale(Math.abs(number) < 1 && number != 0 ? 2 : 0, RoundingMode.HALF_UP));
    }

    /** An amount with three digits at most. */
    static String threeDigits(Money money) {
        var amount = money.amount().round(THREE);
        return grouped(amount.scale() <= 0 ? amount.setScale(0) : amount.stripTrailingZeros()) + " "
                + money.currency().getCurrencyCode();
    }

    /** A share in percent, with one decimal at most. */
    static String percent(double share) {
        var percent = BigDecimal.valueOf(share * 100)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString() + " %";
    }

    /** A share in whole percent. */
    static String wholePercent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(0, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    /** A gain or loss in points, with its sign and one decimal at most. */
    static String points(double points) {
        var rounded = BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP);
        var plain = rounded.stripTrailingZeros().toPlainString();
        return rounded.signum() > 0 ? "+" + plain : rounded.signum() == 0 ? "0" : plain.replace('-', '−');
    }

    /** A small number of patients, with one digit behind the point below ten. */
    static String few(double patients) {
        return grouped(BigDecimal.valueOf(patients).setScale(patients < 10 ? 1 : 0, RoundingMode.HALF_UP));
    }

    /** A plain number, as short as it can be said. */
    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }
}
