package dev.gtm.rules.situation;

import dev.gtm.language.Sentence;

/** A fact that has a source of its own: a row of a table. */
public interface Sourced {

    /** Who says so, with its provenance. */
    Sentence source();

    /** What it says; stands in for {@code {0}} in a rule's sentence. */
    Sentence statement();
}
