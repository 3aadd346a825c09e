/** What a rule sees: facts without ids, so that situations that are alike get conclusions that are alike. */
@NullMarked
package dev.gtm.rules.situation;

import org.jspecify.annotations.NullMarked;
