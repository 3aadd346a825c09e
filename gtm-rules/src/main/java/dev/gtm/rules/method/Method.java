package dev.gtm.rules.method;

import dev.gtm.adoption.AdoptionMap;
import dev.gtm.approach.Exclusion;
import dev.gtm.language.Sentence;
import dev.gtm.plan.Brief;
import dev.gtm.plan.Plan;
import dev.gtm.plan.RuleBookId;
import dev.gtm.priority.PriorityPolicy;
import dev.gtm.rules.internal.RuleSet;
import java.util.ArrayList;
import java.util.stream.Collectors;

/** The method from brief to plan: one step after the other, each with what the ones before it found. */
public final class Method {

    private static final Sentence NOTICE = new Sentence(
            "Planning advice, not legal advice; needs medical, legal and regulatory review.",
            "本計画は計画上の助言であり、法的助言ではない。メディカル・法務・薬事の審査を要する。");

    private final RuleBookId ruleBook;
    private final BarrierStep barrierStep;
    private final PriorityStep priorityStep;
    private final ComplianceStep complianceStep;
    private final ApproachStep approachStep;
    private final InterventionStep interventionStep;
    private final ReviewStep reviewStep;

    /** Follows these rules under this policy. */
    public Method(RuleSet rules, RuleBookId ruleBook, PriorityPolicy policy) {
        this.ruleBook = ruleBook;
        barrierStep = new BarrierStep(rules);
        priorityStep = new PriorityStep(rules, policy);
        complianceStep = new ComplianceStep(rules);
        approachStep = new ApproachStep(rules, complianceStep);
        interventionStep = new InterventionStep(complianceStep);
        reviewStep = new ReviewStep(rules);
    }

    /** Plans a brief. */
    public Plan plan(Brief given) {
        var brief = given.sorted();
        var index = new BriefIndex(brief);
        var map = AdoptionMap.of(brief.segments(), brief.journey(), brief.behaviors(), brief.barriers());
        var controls = barrierStep.controls(brief);
        var priorities = priorityStep.prioritize(index, map, controls);
        var designed = approachStep.design(index, priorities, controls);
        var rulings = interventionStep.rulings(index);
        var approach = InterventionStep.supported(brief, rulings, designed.entries());
        var excluded = new ArrayList<Exclusion>(InterventionStep.excluded(brief, rulings));
        excluded.addAll(designed.excluded());
        var designedIds = priorities.stream()
                .filter(prioritized -> prioritized.tier().isDesigned())
                .map(prioritized -> prioritized.behavior().id())
                .collect(Collectors.toSet());
        var barriers = barrierStep.answers(brief, controls, designedIds, approach);
        var reviewed = reviewStep.review(index, complianceStep.market(brief).known(), priorities, approach, rulings);
        return new Plan(
                brief,
                ruleBook,
                NOTICE,
                map,
                priorities,
                approach,
                excluded,
                barriers,
                reviewed.warnings(),
                reviewed.interventions());
    }
}
