package dev.gtm.rules.situation;

import dev.gtm.language.Sentence;

/** A fact that says something of its own in the sentence of a rule. */
public interface Worded {

    /** What it says; stands in for {@code {0}} in a rule's sentence. */
    Sentence statement();
}
