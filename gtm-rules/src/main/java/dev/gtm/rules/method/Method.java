package dev.gtm.rules.method;

import dev.gtm.adoption.AdoptionMap;
import dev.gtm.adoption.DoctorFlow;
import dev.gtm.approach.Exclusion;
import dev.gtm.language.Sentence;
import dev.gtm.plan.Brief;
import dev.gtm.plan.Plan;
import dev.gtm.plan.RuleBookId;
import dev.gtm.progress.ProgressListener;
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
    private final Policies policies;
    private final PriorityStep priorityStep;
    private final FocusStep focusStep;
    private final ComplianceStep complianceStep;
    private final ApproachStep approachStep;
    private final EffectStep effectStep;
    private final InterventionStep interventionStep;
    private final InvestmentStep investmentStep;
    private final ReviewStep reviewStep;

    /** Follows these rules under these policies. */
    public Method(RuleSet rules, RuleBookId ruleBook, Policies policies) {
        this.ruleBook = ruleBook;
        this.policies = policies;
        barrierStep = new BarrierStep(rules);
        priorityStep = new PriorityStep(rules, policies);
        focusStep = new FocusStep(rules, policies.focus());
        complianceStep = new ComplianceStep(rules);
        approachStep = new ApproachStep(rules, complianceStep);
        effectStep = new EffectStep(rules);
        interventionStep = new InterventionStep(complianceStep);
        investmentStep = new InvestmentStep(interventionStep, policies.sizing(), policies.seed());
        reviewStep = new ReviewStep(rules, policies);
    }

    /**
     * Plans a brief.
     *
     * @throws java.util.concurrent.CancellationException if the listener ends the work
     */
    public Plan plan(Brief given, ProgressListener listener) {
        var brief = given.sorted();
        var index = new BriefIndex(brief);
        var map = AdoptionMap.of(brief.segments(), brief.journey(), brief.behaviors(), brief.barriers());
        var controls = barrierStep.controls(brief);
        var priorities = priorityStep.prioritize(index, map, controls, listener);
        var designed = approachStep.design(index, priorities, controls);
        var rulings = interventionStep.rulings(index);
        var expected = effectStep.expected(index, designed.entries());
        var approach = InterventionStep.supported(brief, rulings, expected);
        var excluded = new ArrayList<Exclusion>(InterventionStep.excluded(brief, rulings));
        excluded.addAll(designed.excluded());
        var designedIds = priorities.stream()
                .filter(prioritized -> prioritized.tier().isDesigned())
                .map(prioritized -> prioritized.behavior().id())
                .collect(Collectors.toSet());
        var barriers = barrierStep.answers(brief, controls, designedIds, approach);
        var review =
                new PlanUnderReview(index, complianceStep.market(brief).known(), map, priorities, approach, rulings);
        var reviewed = reviewStep.review(review);
        var investment = investmentStep.allocate(index, rulings, approach, listener);
        var warnings = new ArrayList<>(reviewed.warnings());
        warnings.addAll(SizedAnswers.warnings(brief, investment));
        return new Plan(
                brief,
                ruleBook,
                policies.seed(),
                policies.stability(),
                NOTICE,
                map,
                DoctorFlow.of(brief.doctorJourney(), map),
                priorities,
                focusStep.focus(brief),
                approach,
                excluded,
                barriers,
                investment,
                warnings,
                SizedAnswers.of(brief, investment, reviewed.interventions()));
    }
}
