package dev.gtm.rules.method;

import dev.gtm.adoption.Behavior;
import dev.gtm.plan.Brief;
import dev.gtm.priority.BarrierWeights;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.situation.BarrierProfile;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** The barriers of a brief as the need and tactic packs see them. */
public final class BarrierProfiles {

    private BarrierProfiles() {}

    /** Of all barriers, by id. */
    public static Map<String, BarrierProfile> of(RuleSet rules, Brief brief) {
        var sorted = brief.sorted();
        var index = new BriefIndex(sorted);
        var controls = new BarrierStep(rules).controls(sorted);
        var all = new TreeMap<String, BarrierProfile>();
        sorted.behaviors().forEach(behavior -> all.putAll(of(index, behavior, controls)));
        return all;
    }

    /** Of the barriers of one behavior, by id. */
    static Map<String, BarrierProfile> of(BriefIndex index, Behavior behavior, Controls controls) {
        var barriers = index.barriersOf(behavior);
        var profiles = new TreeMap<String, BarrierProfile>();
        if (barriers.isEmpty()) {
            return profiles;
        }
        var weights = BarrierWeights.of(barriers);
        var heaviest = barriers.stream()
                .filter(barrier -> controls.isOpen(barrier) && !barrier.cause().isMemory())
                .max(Comparator.comparingDouble(weights::of))
                .orElse(null);
        for (var barrier : barriers) {
            profiles.put(
                    barrier.id(),
                    controls.profile(index, barrier, heaviest != null && weights.outweighs(heaviest, barrier)));
        }
        return profiles;
    }
}
