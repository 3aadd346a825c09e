/** Changes each rule in small ways and asks whether the cases beside the rules notice. */
@NullMarked
package dev.gtm.rules.mutation;

import org.jspecify.annotations.NullMarked;
