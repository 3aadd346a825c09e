package dev.gtm.priority;

import dev.gtm.quantity.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a behavior would bring if it reached its target and nothing else moved, per 12 months. The impacts of several
 * behaviors on one step do not add up.
 *
 * @param patients more patients at the end of the journey
 * @param starts more patients who leave the last step of initiation; null if the journey has none
 * @param value patients times the value per patient; null if the brief names none
 * @param share patients by today's reached patients; null if none are reached today
 * @param potential the patients if every earlier step stood at its ceiling
 * @param blockedShare the part of the potential that is wasted until the earlier steps are open, from 0 to 1
 * @param blockedDownstream the same for the later steps
 */
public record Impact(
        double patients,
        @Nullable Double starts,
        @Nullable Money value,
        @Nullable Double share,
        double potential,
        double blockedShare,
        double blockedDownstream) {}
