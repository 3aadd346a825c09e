package dev.gtm.plan;

/**
 * Which rules made a plan.
 *
 * @param hash of all that the rule book holds: equal hashes, equal conclusions
 * @param rules how many rules are switched on
 */
public record RuleBookId(String hash, int rules) {}
