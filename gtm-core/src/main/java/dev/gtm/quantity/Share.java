package dev.gtm.quantity;

import dev.gtm.diagnostic.Require;

/**
 * A part of a whole: a rate, a weight, a ceiling.
 *
 * @param value from 0 to 1, both included
 */
public record Share(double value) implements Comparable<Share> {

    /** Nothing of it. */
    public static final Share ZERO = new Share(0);

    /** All of it. */
    public static final Share ONE = new Share(1);

    public Share {
        Require.within("share", value, 0, 1);
        value = value + 0.0; // no negative zero: equal shares are equal by bits
    }

    /** A share from a number between 0 and 1. */
    public static Share of(double value) {
        return new Share(value);
    }

    @Override
    public int compareTo(Share other) {
        return Double.compare(value, other.value);
    }
}
