/** Walks through every combination that the standard book can meet, and judges the answers by means of its own. */
@NullMarked
package dev.gtm.rules.walk;

import org.jspecify.annotations.NullMarked;
