package dev.gtm.rules.conclude;

import dev.gtm.priority.Tier;

/**
 * What a rule of the priority pack concludes.
 *
 * @param tier a tier that holds
 */
public record TierConclusion(Tier tier) {}
