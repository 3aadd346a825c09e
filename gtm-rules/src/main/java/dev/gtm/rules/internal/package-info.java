/** How rules are read, compiled and run; the only code that knows Drools. */
@NullMarked
package dev.gtm.rules.internal;

import org.jspecify.annotations.NullMarked;
