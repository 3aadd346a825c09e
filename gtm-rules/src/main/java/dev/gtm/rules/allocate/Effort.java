package dev.gtm.rules.allocate;

import java.util.function.BooleanSupplier;

/**
 * How far a search goes.
 *
 * @param parts the most parts that are looked at
 * @param gap how near to the bound is near enough, as a part of it; 0 for the best
 * @param few so many choices of a whole problem are looked at one by one
 * @param small so many choices of a part are looked at one by one, at least 1
 * @param outOfTime whether to end now
 */
record Effort(int parts, double gap, long few, long small, BooleanSupplier outOfTime) {

    private static final long FEW = 100_000;
    private static final long SMALL = 500;

    /** So many parts at most, until so near, or until time is out. */
    static Effort of(int parts, double gap, BooleanSupplier outOfTime) {
        return new Effort(parts, gap, FEW, SMALL, outOfTime);
    }

    /** The same without looking at few choices one by one: for tests of all the rest. */
    Effort withoutShortcuts() {
        return new Effort(parts, gap, 0, 1, outOfTime);
    }
}
