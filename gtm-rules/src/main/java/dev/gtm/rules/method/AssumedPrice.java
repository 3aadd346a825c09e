package dev.gtm.rules.method;

import dev.gtm.approach.UnitPrice;
import dev.gtm.evidence.Reason;

/**
 * A price that stands in for one that nobody named.
 *
 * @param price by the catalogue
 * @param reason why this row of it
 */
record AssumedPrice(UnitPrice price, Reason reason) {}
