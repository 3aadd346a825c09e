/** The solver behind the sizing: chooses a level per intervention and proves how good the choice is. */
@NullMarked
package dev.gtm.rules.allocate;

import org.jspecify.annotations.NullMarked;
