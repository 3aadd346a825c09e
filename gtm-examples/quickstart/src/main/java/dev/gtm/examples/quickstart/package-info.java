/** The programming interface in fifteen lines. */
@NullMarked
package dev.gtm.examples.quickstart;

import org.jspecify.annotations.NullMarked;
