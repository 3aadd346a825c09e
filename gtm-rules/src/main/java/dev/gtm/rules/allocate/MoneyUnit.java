package dev.gtm.rules.allocate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * The amount in whole multiples of which all prices can be said, so that costs are added without rounding and do not depend on
 * the unit in which money is given.
 *
 * @param amount above 0
 */
record MoneyUnit(BigDecimal amount) {

    /** Sums up to this many units are exact everywhere. */
    private static final long MOST = 1L << 52;

    /** The largest such amount; a larger one, to which prices are rounded up, where the sum of all prices is too long. */
    static MoneyUnit of(Collection<BigDecimal> prices, BigDecimal sum) {
        int scale = prices.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        var common = prices.stream()
                .map(price -> price.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue())
                .reduce(BigInteger.ZERO, BigInteger::gcd);
        if (common.signum() == 0) {
            return new MoneyUnit(BigDecimal.ONE);
        }
        var exact = new BigDecimal(common, scale);
        var coarse = sum.divide(BigDecimal.valueOf(MOST), MathContext.DECIMAL64);
        return new MoneyUnit(exact.max(coarse));
    }

    /** A price in units, never too low. */
    long price(BigDecimal price) {
        return price.divide(amount, 0, RoundingMode.CEILING).longValueExact();
    }

    /** A budget in units, never too high. */
    long budget(BigDecimal budget) {
        var units = budget.divideToIntegralValue(amount);
        return units.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) >= 0 ? Problem.UNLIMITED : units.longValue();
    }

    /** How many units an amount is. */
    double inUnits(BigDecimal money) {
        return money.divide(amount, MathContext.DECIMAL128).doubleValue();
    }

    /** An amount from units. */
    double inMoney(double units) {
        return units * amount.doubleValue();
    }
}
