/** Catalogue data beside the method: digital health offerings that fit a tactic, and the value argument of each decision maker. */
@NullMarked
package dev.gtm.landscape;

import org.jspecify.annotations.NullMarked;
