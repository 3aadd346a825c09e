package dev.gtm.quantity;

import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.diagnostic.Require;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in a currency; equal amounts are equal whatever their trailing zeros.
 *
 * @param amount in units of the currency, not in cents
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) {

    public Money {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }

    /** An amount of at least zero, as prices and budgets are. */
    public static Money price(String field, BigDecimal amount, Currency currency) {
        Require.that(amount.signum() >= 0, field, amount.toPlainString(), "an amount of at least 0");
        return new Money(amount, currency);
    }

    /** This amount times a number. */
    public Money times(double factor) {
        return new Money(amount.multiply(BigDecimal.valueOf(factor)), currency);
    }

    /** The plain amount and the currency's code. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    /**
     * An amount of whole units, such as {@code Money.of(190_000, "EUR")}.
     *
     * @throws InvalidValueException if it is no currency of ISO 4217
     */
    public static Money of(long amount, String currency) {
        try {
            return new Money(BigDecimal.valueOf(amount), Currency.getInstance(currency));
        } catch (IllegalArgumentException e) {
            throw new InvalidValueException("currency", currency, "a currency of ISO 4217");
        }
    }
}
