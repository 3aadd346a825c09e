package dev.gtm.outcome;

import static dev.gtm.diagnostic.Require.within;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Some months whose counts are looked at together. Months count from 1.
 *
 * @param from the first month, at least 1
 * @param to the last month, not before the first
 */
public record ReviewPeriod(int from, int to) {

    public ReviewPeriod {
        within("from", from, 1, Integer.MAX_VALUE);
        within("to", to, from, Integer.MAX_VALUE);
    }

    /**
     * The periods that count: one follows the other from month 1, they end inside the horizon, and not before a month.
     *
     * @param horizonMonths how far the plan looks
     * @param months the length of a period
     * @param fromMonth periods that end before this month do not count
     */
    public static List<ReviewPeriod> counting(int horizonMonths, int months, int fromMonth) {
        return IntStream.rangeClosed(1, horizonMonths / months)
                .mapToObj(period -> new ReviewPeriod((period - 1) * months + 1, period * months))
                .filter(period -> period.to() >= fromMonth)
                .toList();
    }

    /** Whether a month lies in it. */
    public boolean contains(int month) {
        return from <= month && month <= to;
    }
}
