package dev.gtm.rules.conclude;

import dev.gtm.adoption.Control;
import dev.gtm.approach.BarrierOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of the barrier pack concludes. Exactly one is there.
 *
 * @param control who can remove the barrier
 * @param outcome what becomes of it
 */
public record BarrierConclusion(
        @Nullable Control control, @Nullable BarrierOutcome outcome) {}
