/** What a rule may say: one small type per pack, all that a right-hand side can call. */
@NullMarked
package dev.gtm.rules.conclude;

import org.jspecify.annotations.NullMarked;
