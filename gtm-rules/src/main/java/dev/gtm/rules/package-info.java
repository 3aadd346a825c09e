/** The planner and its rule book. {@link dev.gtm.rules.Planner} is the entry point. */
@NullMarked
package dev.gtm.rules;

import org.jspecify.annotations.NullMarked;
