package dev.gtm.investment;

import org.jspecify.annotations.Nullable;

/**
 * Whether the plan reaches a behavior's target.
 *
 * @param behavior its id
 * @param target the wanted rate of its step, 0 to 1
 * @param reached the rate at the plan's levels, over its segments by their patients, 0 to 1
 * @param met whether that is at least the target
 * @param reachable whether any plan within the limits meets it; null if nobody looked
 */
public record TargetAnswer(
        String behavior,
        double target,
        double reached,
        boolean met,
        @Nullable Boolean reachable) {}
