package dev.gtm.rules.method;

import dev.gtm.adoption.AdoptionMap;
import dev.gtm.adoption.DoctorFlow;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.approach.Exclusion;
import dev.gtm.approach.Ruling;
import dev.gtm.investment.Allocation;
import dev.gtm.language.Sentence;
import dev.gtm.outcome.Memory;
import dev.gtm.plan.Brief;
import dev.gtm.plan.LearnedBrief;
import dev.gtm.plan.Plan;
import dev.gtm.plan.RuleBookId;
import dev.gtm.progress.ProgressListener;
import dev.gtm.rules.internal.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    private final LandscapeStep landscapeStep;
    private final ContactStep contactStep;
    private final CareStep careStep;
    private final InterventionStep interventionStep;
    private final PriceStep priceStep;
    private final MeasureStep measureStep;
    private final InvestmentStep investmentStep;
    private final InvestmentStep quickSizing;
    private final ReviewStep reviewStep;

    /** Follows these rules under these policies. */
    public Method(RuleSet rules, RuleBookId ruleBook, Policies policies) {
        this.ruleBook = ruleBook;
        this.policies = policies;
        barrierStep = new BarrierStep(rules);
        priorityStep = new PriorityStep(rules, policies);
        focusStep = new FocusStep(rules, policies.focus());
        complianceStep = new ComplianceStep(rules);
        approachStep = new ApproachStep(rules, complianceStep, policies.access());
        effectStep = new EffectStep(rules);
        landscapeStep = new LandscapeStep(rules, complianceStep);
        contactStep = new ContactStep(rules, complianceStep);
        careStep = new CareStep(rules);
        interventionStep = new InterventionStep(complianceStep);
        priceStep = new PriceStep(rules, complianceStep);
        measureStep = new MeasureStep(rules, policies);
        investmentStep = new InvestmentStep(
                interventionStep,
                policies.sizing(),
                policies.seed(),
                policies.stability().spread());
        quickSizing = new InvestmentStep(
                interventionStep,
                policies.sizing().withFrontier(0).withDraws(0),
                policies.seed(),
                policies.stability().spread());
        reviewStep = new ReviewStep(rules, policies);
    }

    /**
     * Plans a brief.
     *
     * @throws java.util.concurrent.CancellationException if the listener ends the work
     */
    public Plan plan(Brief given, ProgressListener listener) {
        return plan(given, Memory.empty(), listener);
    }

    /** Plans a brief by what observations have taught, with the best levels. */
    Plan plan(Brief given, Memory memory, ProgressListener listener) {
        return plan(given, memory, new Effort(null, false), listener);
    }

    /** Plans a brief by what observations have taught, at levels that stay as they are; none if nothing was sized. */
    Plan keep(Brief given, Memory memory, Map<String, Integer> levels, ProgressListener listener) {
        return plan(given, memory, new Effort(levels, false), listener);
    }

    /** The same without what other budgets and other effects would bring. */
    Plan keepQuickly(Brief given, Memory memory, Map<String, Integer> levels, ProgressListener listener) {
        return plan(given, memory, new Effort(levels, true), listener);
    }

    /** The same brief with the prices that stand in where it names none. */
    Brief priced(Brief given) {
        var index = new BriefIndex(given.sorted());
        return pricing(index, interventionStep.rulings(index), null).priced(given);
    }

    private Pricing pricing(BriefIndex index, Map<String, Ruling> rulings, @Nullable Map<String, Integer> kept) {
        return investmentStep.isAsked(index.brief(), kept)
                ? priceStep.pricing(index, investmentStep.valid(index, rulings))
                : Pricing.none();
    }

    /** The best levels of a brief, all of whose rates are known as they are; or why there are none. */
    Allocation fund(Brief given, Memory memory, ProgressListener listener) {
        var index = new BriefIndex(priced(given).sorted());
        return quickSizing.allocate(index, interventionStep.rulings(index), List.of(), memory, null, listener);
    }

    /**
     * What the sizing is asked for.
     *
     * @param kept levels that stay as they are; null to find the best
     * @param quick whether to leave out what other budgets and other effects would bring
     */
    private record Effort(@Nullable Map<String, Integer> kept, boolean quick) {}

    private Plan plan(Brief given, Memory memory, Effort effort, ProgressListener listener) {
        var asked = given.sorted();
        var brief = LearnedBrief.of(asked, memory);
        var index = new BriefIndex(brief);
        var map = AdoptionMap.of(brief.segments(), brief.journey(), brief.behaviors(), brief.barriers());
        var controls = barrierStep.controls(brief);
        var priorities = priorityStep.prioritize(index, map, controls, listener);
        var designed = approachStep.design(index, priorities, controls);
        var rulings = interventionStep.rulings(index);
        var expected = landscapeStep.supplied(index, effectStep.expected(index, designed.entries()));
        var pricing = pricing(index, rulings, effort.kept());
        var priced = pricing.priced(brief);
        var supported = InterventionStep.supported(brief, rulings, expected);
        var approach = policies.sizing().sized() ? priceStep.indicated(index, supported, pricing) : supported;
        var excluded = new ArrayList<Exclusion>(InterventionStep.excluded(brief, rulings));
        excluded.addAll(designed.excluded());
        var designedIds = priorities.stream()
                .filter(prioritized -> prioritized.tier().isDesigned())
                .map(prioritized -> prioritized.behavior().id())
                .collect(Collectors.toSet());
        var barriers = barrierStep.answers(brief, controls, designedIds, approach);
        var calls = brief.product().status() == ProductStatus.PRE_APPROVAL
                ? approachStep
                        .design(InvestmentStep.approved(index), priorities, controls)
                        .entries()
                : approach;
        var investment = (effort.quick() ? quickSizing : investmentStep)
                .allocate(new BriefIndex(priced), rulings, calls, memory, effort.kept(), listener);
        var sized = investment.sized() == null
                ? null
                : new SizedPlan(
                        new PlannedFlow(brief, investment.rates()),
                        investment.sized().levels());
        var customers = contactStep.contacts(index, approach, sized == null ? Map.of() : sized.levels());
        var care = careStep.care(index, controls, approach);
        var market = complianceStep.market(brief);
        var review = new PlanUnderReview(
                index, market.known(), map, priorities, approach, excluded, rulings, customers, care);
        var reviewed = reviewStep.review(review);
        var measured = measureStep.measure(review, market.priorAuthorization(), sized);
        var warnings = new ArrayList<>(reviewed.warnings());
        warnings.addAll(SizedAnswers.warnings(brief, investment));
        warnings.addAll(pricing.warnings(brief));
        warnings.addAll(measured.warnings());
        return new Plan(
                asked,
                ruleBook,
                policies.seed(),
                policies.stability(),
                NOTICE,
                map,
                DoctorFlow.of(brief.doctorJourney(), map),
                priorities,
                focusStep.focus(brief),
                approach,
                customers,
                care,
                excluded,
                barriers,
                investment,
                measured.measurement(),
                memory,
                warnings,
                pricing.answers(brief, SizedAnswers.of(priced, investment, reviewed.interventions())));
    }
}
