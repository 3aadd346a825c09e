package dev.gtm.rules.conclude;

import dev.gtm.approach.EffectSize;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of the effect pack concludes.
 *
 * @param row the id of the figure; null where no evidence was found
 * @param size how much it says, not yet capped; null where no evidence was found
 */
public record EffectConclusion(
        @Nullable String row, @Nullable EffectSize size) {}
