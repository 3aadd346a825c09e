/** Where a number comes from, and why a conclusion stands. */
@NullMarked
package dev.gtm.evidence;

import org.jspecify.annotations.NullMarked;
