/** Step 2: which behaviors are worth pursuing, by impact and by influence; the two are never blended. */
@NullMarked
package dev.gtm.priority;

import org.jspecify.annotations.NullMarked;
