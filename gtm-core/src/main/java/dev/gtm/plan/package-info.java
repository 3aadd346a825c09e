/** The brief that goes in and the plan that comes out. */
@NullMarked
package dev.gtm.plan;

import org.jspecify.annotations.NullMarked;
