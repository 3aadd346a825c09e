package dev.gtm.rules.allocate;

import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param choice the best choice seen, or null if none keeps to the limits
 * @param bound no choice counts more, in the unit of the goal; minus infinity if none keeps to the limits
 * @param parts how many parts were looked at
 * @param proven whether nothing is left that could be better
 */
record Found(@Nullable Choice choice, double bound, int parts, boolean proven) {}
