package dev.gtm.rules.method;

import java.util.Map;

/**
 * What the sizing decided, as far as the measuring needs it.
 *
 * @param flow the journey at the funded levels
 * @param levels by intervention
 */
record SizedPlan(PlannedFlow flow, Map<String, Integer> levels) {

    SizedPlan {
        levels = Map.copyOf(levels);
    }
}
