/** Step 1: who does what on the patients' journey, what stands in the way, and where patients are lost. */
@NullMarked
package dev.gtm.adoption;

import org.jspecify.annotations.NullMarked;
