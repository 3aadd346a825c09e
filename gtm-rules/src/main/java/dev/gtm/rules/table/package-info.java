/** The tables of law, codes and markets as records; each row keeps its source and provenance. */
@NullMarked
package dev.gtm.rules.table;

import org.jspecify.annotations.NullMarked;
