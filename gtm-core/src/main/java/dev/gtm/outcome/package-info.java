/** Step 5: what is measured, what re-opens the plan, and the futures it is tried against. */
@NullMarked
package dev.gtm.outcome;

import org.jspecify.annotations.NullMarked;
