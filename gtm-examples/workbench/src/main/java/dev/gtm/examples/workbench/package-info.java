/** The command line and the page it prints. */
@NullMarked
package dev.gtm.examples.workbench;

import org.jspecify.annotations.NullMarked;
