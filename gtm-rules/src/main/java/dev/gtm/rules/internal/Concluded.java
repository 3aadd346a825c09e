package dev.gtm.rules.internal;

import dev.gtm.evidence.Reason;

/**
 * A conclusion and why it stands.
 *
 * @param conclusion what a rule concluded
 * @param reason the rule, its sentence and source, and the facts that matched
 * @param <C> what the pack concludes
 */
public record Concluded<C>(C conclusion, Reason reason) {}
