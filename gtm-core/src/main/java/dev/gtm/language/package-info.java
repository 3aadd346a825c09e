/** Words people read: sentences and labels in the languages the library speaks. */
@NullMarked
package dev.gtm.language;

import org.jspecify.annotations.NullMarked;
