package dev.gtm.io;

import dev.gtm.adoption.Segment;
import dev.gtm.quantity.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers a field takes.
 *
 * @param words what it takes, in words for people
 * @param whole whether only whole numbers are numbers here
 * @param percent whether a number that is too large may be meant in percent
 * @param range which numbers are within the range
 */
record Takes(String words, boolean whole, boolean percent, Predicate<BigDecimal> range) {

    static final Takes NUMBER = number("a number", number -> true);
    static final Takes NOT_NEGATIVE = number("a number of at least 0", number -> number.signum() >= 0);
    static final Takes POSITIVE = number("a number above 0", number -> number.signum() > 0);
    static final Takes PATIENTS = number(
            String.format(Locale.ROOT, "a number of patients from 0 to %,.0f", Segment.MOST_PATIENTS),
            number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(Segment.MOST_PATIENTS)) <= 0);
    static final Takes AMOUNT = number("an amount of at least 0", number -> number.signum() >= 0);
    static final Takes SHARE = share("a share from 0 to 1", BigDecimal.ZERO);

    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}([,_ '’]\\d{3})+(\\.\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d+");
    private static final Pattern SEPARATORS = Pattern.compile("[,_ '’]");
    private static final Pattern PLAIN = Pattern.compile("\\p{ASCII}+");
    private static final int LONGEST_GUESS = 18;
    private static final BigDecimal MOST_WHOLE = BigDecimal.valueOf(Integer.MAX_VALUE);

    /** A share that is not below today's rate, if there is one. */
    static Takes ceilingOf(@Nullable Share rate) {
        return rate == null
                ? SHARE
                : share("a share from the rate, " + rate.value() + ", to 1", BigDecimal.valueOf(rate.value()));
    }

    /** A whole number of at least so much. */
    static Takes wholeFrom(int low) {
        return new Takes("a whole number of at least " + low, true, false, within(low, Integer.MAX_VALUE));
    }

    /** A whole number above the one before it. */
    static Takes wholeAbove(int before) {
        return new Takes(
                "a whole number above the one before it, " + before,
                true,
                false,
                number -> number.compareTo(BigDecimal.valueOf(before)) > 0 && number.compareTo(MOST_WHOLE) <= 0);
    }

    /** A whole number within bounds, both included. */
    static Takes wholeWithin(int low, int high) {
        return new Takes("a whole number from " + low + " to " + high, true, false, within(low, high));
    }

    /** Whether it is a number of the right kind, whatever its size. */
    boolean isKind(@Nullable BigDecimal number) {
        return number != null && (!whole || number.stripTrailingZeros().scale() <= 0);
    }

    /** The number, if it is taken. */
    @Nullable
    BigDecimal accepted(@Nullable BigDecimal number) {
        return number != null && isKind(number) && range.test(number) ? number : null;
    }

    /** What it takes, in words for people who wrote this value: with what they may have overlooked. */
    String words(Node.Scalar written) {
        if (written.number() == null) {
            boolean quoted = accepted(DocumentParser.number(written.text())) != null
                    && PLAIN.matcher(written.text()).matches();
            return quoted ? words + ", without quotes" : words;
        }
        boolean tooLarge = whole && written.number().compareTo(MOST_WHOLE) > 0 && range.test(MOST_WHOLE);
        return tooLarge ? words + " and at most " + MOST_WHOLE : words;
    }

    /** The number that was probably meant: 0.75 by 75 or 75%, 32224 by 32,224, 0.5 by 0,5; null if none is near. */
    @Nullable
    String meant(Node.Scalar scalar) {
        if (scalar.text().length() > Meant.LONGEST) {
            return null;
        }
        var written = Meant.narrow(scalar.text());
        boolean marked = written.endsWith("%");
        var number = number(marked ? written.substring(0, written.length() - 1).strip() : written);
        if (number != null && (marked || (percent && number.compareTo(BigDecimal.valueOf(2)) >= 0))) {
            number = number.divide(BigDecimal.valueOf(100), LONGEST_GUESS, RoundingMode.HALF_EVEN);
        }
        var meant = accepted(number);
        return meant == null ? null : meant.stripTrailingZeros().toPlainString();
    }

    private static @Nullable BigDecimal number(String digits) {
        if (digits.length() > LONGEST_GUESS) {
            return null;
        }
        try {
            var number = new BigDecimal(
                    GROUPED.matcher(digits).matches()
                            ? SEPARATORS.matcher(digits).replaceAll("")
                            : DECIMAL_COMMA.matcher(digits).matches() ? digits.replace(',', '.') : digits);
            return Math.abs((long) number.scale()) > LONGEST_GUESS ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Takes number(String words, Predicate<BigDecimal> range) {
        return new Takes(words, false, false, range);
    }

    private static Takes share(String words, BigDecimal low) {
        return new Takes(
                words, false, true, number -> number.compareTo(low) >= 0 && number.compareTo(BigDecimal.ONE) <= 0);
    }

    private static Predicate<BigDecimal> within(int low, int high) {
        return number ->
                number.compareTo(BigDecimal.valueOf(low)) >= 0 && number.compareTo(BigDecimal.valueOf(high)) <= 0;
    }
}
