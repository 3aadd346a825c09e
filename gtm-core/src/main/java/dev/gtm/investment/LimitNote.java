package dev.gtm.investment;

import dev.gtm.language.Sentence;

/**
 * A limit that binds, or that cannot be met.
 *
 * @param kind what kind
 * @param subject the role or the intervention's id; the kind's name for budget and wanted patients
 * @param because what it does, a sentence
 */
public record LimitNote(LimitKind kind, String subject, Sentence because) {}
