/** How far a long piece of work has come, and how to end it early. */
@NullMarked
package dev.gtm.progress;

import org.jspecify.annotations.NullMarked;
