package dev.gtm.rules.method;

import dev.gtm.adoption.Barrier;
import dev.gtm.approach.AccessPolicy;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.Exclusion;
import dev.gtm.approach.Need;
import dev.gtm.approach.Reinforcement;
import dev.gtm.priority.BarrierWeights;
import dev.gtm.priority.PrioritizedBehavior;
import dev.gtm.rules.internal.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** Step 3: asks for each barrier of the designed behaviors what it calls for, who or what meets that, and whether it may. */
public final class ApproachStep {

    private static final double DISTINCT_WEIGHTS = 1e9;

    private final RuleSet rules;
    private final NeedStep needs;
    private final ComplianceStep compliance;
    private final AccessPolicy access;

    /** Follows these rules. */
    public ApproachStep(RuleSet rules, ComplianceStep compliance, AccessPolicy access) {
        this.rules = rules;
        this.needs = new NeedStep(rules);
        this.compliance = compliance;
        this.access = access;
    }

    /**
     * What was designed.
     *
     * @param entries in the order of the priorities; the supporting interventions are not yet in
     * @param excluded tactics that the mask keeps out
     */
    record Designed(List<ApproachEntry> entries, List<Exclusion> excluded) {}

    Designed design(BriefIndex index, List<PrioritizedBehavior> priorities, Controls controls) {
        var entries = new ArrayList<ApproachEntry>();
        var excluded = new ArrayList<Exclusion>();
        for (var prioritized : priorities) {
            if (prioritized.tier().isDesigned()) {
                entries.addAll(design(index, prioritized, controls, excluded));
            }
        }
        return new Designed(entries, excluded);
    }

    private List<ApproachEntry> design(
            BriefIndex index, PrioritizedBehavior prioritized, Controls controls, List<Exclusion> excluded) {
        var behavior = prioritized.behavior();
        var barriers = index.barriersOf(behavior);
        if (barriers.isEmpty()) {
            return List.of(undiagnosed(prioritized));
        }
        var weights = BarrierWeights.of(barriers);
        var field = Field.of(index, behavior, access);
        var byBarrier = new TreeMap<Barrier, List<ApproachEntry>>(heaviestFirst(weights));
        var profiles = BarrierProfiles.of(index, behavior, controls);
        for (var barrier : barriers) {
            var profile = Objects.requireNonNull(profiles.get(barrier.id()));
            byBarrier.put(
                    barrier,
                    new BarrierDesign(rules, compliance, index.brief(), behavior, barrier, profile, field, excluded)
                            .entries(needs.ranking(profile)));
        }
        // a reminder beside others comes last in the sequence
        return byBarrier.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(entry -> entry.need() == Need.REMIND))
                .toList();
    }

    /** By weight as far as it can be told apart from a rounding error, then by cause, which leads from knowing to doing. */
    private static Comparator<Barrier> heaviestFirst(BarrierWeights weights) {
        return Comparator.<Barrier>comparingLong(barrier -> -Math.round(weights.of(barrier) * DISTINCT_WEIGHTS))
                .thenComparing(Barrier::cause)
                .thenComparing(Barrier::id);
    }

    private static ApproachEntry undiagnosed(PrioritizedBehavior prioritized) {
        var behavior = prioritized.behavior().id();
        return new ApproachEntry(
                EntryId.of(prioritized.behavior(), null, Need.DIAGNOSE_FIRST),
                behavior,
                null,
                Need.DIAGNOSE_FIRST,
                1,
                null,
                List.of(),
                List.of(),
                Reinforcement.none(),
                List.of(),
                null,
                null,
                prioritized.reasons());
    }
}
