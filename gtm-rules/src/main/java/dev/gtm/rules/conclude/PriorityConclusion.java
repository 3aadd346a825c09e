package dev.gtm.rules.conclude;

import dev.gtm.priority.Focus;
import dev.gtm.priority.Tier;
import dev.gtm.rules.situation.VolumePoint;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of the priority pack concludes. Exactly one of tier and focus is there.
 *
 * @param tier a tier that holds of a behavior
 * @param focus a focus that holds of a stakeholder group
 * @param top with a focus on the top by volume, which top; else null
 */
public record PriorityConclusion(
        @Nullable Tier tier,
        @Nullable Focus focus,
        @Nullable VolumePoint top) {}
