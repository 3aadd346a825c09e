package dev.gtm.investment;

import dev.gtm.quantity.Money;

/**
 * What a budget brings at best.
 *
 * @param budget that may be spent in 12 months
 * @param cost that is spent of it
 * @param patients that it brings
 */
public record FrontierPoint(Money budget, Money cost, double patients) {}
