package dev.gtm.diagnostic;

import org.jspecify.annotations.Nullable;

/** Checks that constructors make; each throws {@link InvalidValueException} with field, value and what is allowed. */
public final class Require {

    private Require() {}

    /** A text that is there and not blank. */
    public static String text(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidValueException(field, value, "a text that is not blank");
        }
        return value;
    }

    /** A finite number within bounds, both included. */
    public static double within(String field, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new InvalidValueException(
                    field,
                    value,
                    high == Double.MAX_VALUE
                            ? "a finite number of at least " + plain(low)
                            : "a number from " + plain(low) + " to " + plain(high));
        }
        return value;
    }

    /** As {@link #within}, where the value may be absent. */
    public static @Nullable Double withinIfGiven(String field, @Nullable Double value, double low, double high) {
        return value == null ? null : Double.valueOf(within(field, value, low, high));
    }

    /** A finite number of at least zero. */
    public static double notNegative(String field, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new InvalidValueException(field, value, "a finite number of at least 0");
        }
        return value;
    }

    /** A whole number within bounds, both included. */
    public static int within(String field, int value, int low, int high) {
        if (value < low || value > high) {
            throw new InvalidValueException(
                    field,
                    value,
                    high == Integer.MAX_VALUE
                            ? "a whole number of at least " + low
                            : "a whole number from " + low + " to " + high);
        }
        return value;
    }

    /** A condition that a constructor relies on. */
    public static void that(boolean holds, String field, @Nullable Object value, String allowed) {
        if (!holds) {
            throw new InvalidValueException(field, value, allowed);
        }
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
    }
}
