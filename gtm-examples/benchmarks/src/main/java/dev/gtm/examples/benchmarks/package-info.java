/** How fast the library is, beside a switch and a session per barrier. */
@NullMarked
package dev.gtm.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
