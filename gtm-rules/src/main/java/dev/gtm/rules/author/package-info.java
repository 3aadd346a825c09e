/**
 * The rule author's kit: cases, coverage, why and why not, and the difference between two rule books. Planning needs none of it.
 */
@NullMarked
package dev.gtm.rules.author;

import org.jspecify.annotations.NullMarked;
