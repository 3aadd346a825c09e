package dev.gtm.rules.method;

import dev.gtm.adoption.AdoptionMap;
import dev.gtm.adoption.Behavior;
import dev.gtm.priority.Basis;
import dev.gtm.priority.Impact;
import dev.gtm.priority.ImpactModel;
import dev.gtm.priority.Influence;
import dev.gtm.priority.PrioritizedBehavior;
import dev.gtm.priority.RankStability;
import dev.gtm.priority.Tier;
import dev.gtm.progress.ProgressListener;
import dev.gtm.quantity.Share;
import dev.gtm.rules.conclude.PriorityConclusion;
import dev.gtm.rules.internal.Concluded;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.situation.BehaviorProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Step 2: ranks the behaviors by impact and asks the priority pack for their tiers. */
public final class PriorityStep {

    private final RuleSet rules;
    private final Policies policies;

    /** Follows these rules under these policies. */
    public PriorityStep(RuleSet rules, Policies policies) {
        this.rules = rules;
        this.policies = policies;
    }

    List<PrioritizedBehavior> prioritize(
            BriefIndex index, AdoptionMap map, Controls controls, ProgressListener listener) {
        var brief = index.brief();
        var model = new ImpactModel(brief.segments(), brief.journey(), map, brief.valuePerPatient());
        var impacts = new HashMap<String, Impact>();
        for (var behavior : brief.behaviors()) {
            var impact = model.of(behavior);
            if (impact != null) {
                impacts.put(behavior.id(), impact);
            }
        }
        var measurable = brief.behaviors().stream()
                .filter(behavior -> impacts.containsKey(behavior.id()))
                .toList();
        var stability = new RankStability(policies.stability(), policies.seed(), listener).of(measurable, model);
        var ranked = brief.behaviors().stream()
                .sorted(Comparator.<Behavior>comparingDouble(behavior -> -patients(impacts.get(behavior.id())))
                        .thenComparing(Behavior::id))
                .toList();
        var prioritized = new ArrayList<PrioritizedBehavior>();
        for (var behavior : ranked) {
            prioritized.add(prioritized(
                    index,
                    behavior,
                    prioritized.size() + 1,
                    impacts.get(behavior.id()),
                    stability.get(behavior.id()),
                    controls));
        }
        return prioritized;
    }

    /** Those that cannot be measured rank behind those that bring nothing. */
    private static double patients(@Nullable Impact impact) {
        return impact == null ? -1 : impact.patients();
    }

    private PrioritizedBehavior prioritized(
            BriefIndex index,
            Behavior behavior,
            int rank,
            @Nullable Impact impact,
            @Nullable Share stability,
            Controls controls) {
        var barriers = index.barriersOf(behavior);
        var influence = Influence.of(barriers, controls.byBarrier());
        var concerned = behavior.segmentsAmong(index.brief().segments());
        var basis = Basis.of(behavior, index.stepOf(behavior), concerned, barriers);
        var profile = new BehaviorProfile(
                impact != null,
                impact == null ? null : impact.share(),
                influence == null ? null : Double.valueOf(influence.share().value()),
                impact == null ? null : Double.valueOf(impact.blockedShare()));
        var concluded = rules.conclude(Pack.PRIORITY, PriorityConclusion.class, List.of(profile, policies.priority()));
        var tier = concluded.stream()
                .map(one -> one.conclusion().tier())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(Tier.PURSUE);
        var reasons = concluded.stream()
                .filter(one -> one.conclusion().tier() == tier)
                .map(Concluded::reason)
                .map(reason -> reason.about(Subjects.of(behavior)))
                .toList();
        return new PrioritizedBehavior(behavior, rank, tier, impact, influence, stability, basis, reasons);
    }
}
