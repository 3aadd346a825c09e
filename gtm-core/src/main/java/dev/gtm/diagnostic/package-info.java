/** What is wrong with an input and where: the one form in which every reader, checker and constructor complains. */
@NullMarked
package dev.gtm.diagnostic;

import org.jspecify.annotations.NullMarked;
