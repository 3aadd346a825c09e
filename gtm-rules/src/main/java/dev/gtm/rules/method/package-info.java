/** The steps of the method: each makes situations out of a brief, asks the rule packs, and puts the ids back. */
@NullMarked
package dev.gtm.rules.method;

import org.jspecify.annotations.NullMarked;
