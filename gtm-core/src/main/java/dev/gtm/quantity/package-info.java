/** Quantities with their units: shares, ranges, money. */
@NullMarked
package dev.gtm.quantity;

import org.jspecify.annotations.NullMarked;
