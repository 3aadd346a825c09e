package dev.gtm.rules.situation;

import dev.gtm.language.Sentence;

/** A fact that has a source of its own: a row of a table. */
public interface Sourced extends Worded {

    /** Who says so, with its provenance. */
    Sentence source();
}
