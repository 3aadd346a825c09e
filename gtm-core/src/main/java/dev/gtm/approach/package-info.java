/** Step 3: what a barrier calls for, who says or does it, and what law, code and method say of that. */
@NullMarked
package dev.gtm.approach;

import org.jspecify.annotations.NullMarked;
