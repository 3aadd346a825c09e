package dev.gtm.rules.method;

import dev.gtm.adoption.AdoptionMap;
import dev.gtm.approach.Need;
import dev.gtm.plan.Brief;
import dev.gtm.priority.PrioritizedBehavior;
import dev.gtm.priority.StabilityPolicy;
import dev.gtm.progress.ProgressListener;
import dev.gtm.rules.conclude.NeedConclusion;
import dev.gtm.rules.internal.Concluded;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.situation.BarrierProfile;
import java.util.List;

/** Single steps of the method, done as the planner does them. Lies in this package to reach them. */
public final class Steps {

    private final BarrierStep barrierStep;
    private final PriorityStep priorityStep;
    private final NeedStep needStep;

    /** Follows these rules under the default policies, without draws; has nothing to remember yet. */
    public Steps(RuleSet rules) {
        barrierStep = new BarrierStep(rules);
        priorityStep = new PriorityStep(rules, Policies.ofDefaults().with(StabilityPolicy.off()));
        needStep = new NeedStep(rules);
    }

    /** Steps 1 and 2 without stability: maps the adoption and ranks the behaviors. */
    public List<PrioritizedBehavior> prioritize(Brief given) {
        var brief = given.sorted();
        var index = new BriefIndex(brief);
        var map = AdoptionMap.of(brief.segments(), brief.journey(), brief.behaviors(), brief.barriers());
        return priorityStep.prioritize(index, map, barrierStep.controls(brief), ProgressListener.none());
    }

    /** Of step 3: the needs of one barrier in their rank. */
    public List<Need> needs(BarrierProfile barrier) {
        return needStep.ranking(barrier).ranked();
    }

    /** The needs in their rank, out of what rules have said. */
    public static List<Need> ranked(List<Concluded<NeedConclusion>> said) {
        return new NeedRanking(said).ranked();
    }
}
