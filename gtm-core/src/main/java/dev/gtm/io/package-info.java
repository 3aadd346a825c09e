/** Files in and out; the only package that knows how they are parsed and written. {@link dev.gtm.io.BriefReader} is the entry point. */
@NullMarked
package dev.gtm.io;

import org.jspecify.annotations.NullMarked;
