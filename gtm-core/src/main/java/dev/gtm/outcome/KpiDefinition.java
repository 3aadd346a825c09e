package dev.gtm.outcome;

import dev.gtm.language.Sentence;

/**
 * What a key figure is, apart from whose it is in a plan.
 *
 * @param name what people call it
 * @param definition what exactly is meant
 * @param formula how it is computed
 * @param unit in what it is counted
 * @param direction which way it should move
 * @param source who defines it, with the provenance
 * @param assumption whether nobody has read the definition in its source
 */
public record KpiDefinition(
        Sentence name,
        Sentence definition,
        Sentence formula,
        KpiUnit unit,
        KpiDirection direction,
        String source,
        boolean assumption) {}
