/** Step 4: priced interventions, their response curves and the limits on them. */
@NullMarked
package dev.gtm.investment;

import org.jspecify.annotations.NullMarked;
