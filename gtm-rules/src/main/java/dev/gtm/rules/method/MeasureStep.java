package dev.gtm.rules.method;

import dev.gtm.adoption.Behavior;
import dev.gtm.approach.Ruling;
import dev.gtm.evidence.Reason;
import dev.gtm.investment.Intervention;
import dev.gtm.language.Sentence;
import dev.gtm.outcome.Kpi;
import dev.gtm.outcome.KpiDefinition;
import dev.gtm.outcome.KpiDirection;
import dev.gtm.outcome.KpiKind;
import dev.gtm.outcome.KpiUnit;
import dev.gtm.outcome.Measurement;
import dev.gtm.plan.Warning;
import dev.gtm.rules.conclude.MeasureConclusion;
import dev.gtm.rules.internal.Concluded;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.situation.MeasuredBehavior;
import dev.gtm.rules.situation.MeasuredMeans;
import dev.gtm.rules.situation.MeasuredPlan;
import dev.gtm.rules.table.KpiUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Step 5, before anything is carried out: what is measured, and how often each trigger would cry wolf. */
public final class MeasureStep {

    private final RuleSet rules;
    private final TriggerStep triggers;
    private final Map<String, KpiUse> uses;

    /** Follows these rules under these policies. */
    public MeasureStep(RuleSet rules, Policies policies) {
        this.rules = rules;
        triggers = new TriggerStep(rules, policies.measure());
        uses = rules.tables().kpiUses().stream()
                .collect(Collectors.toMap(KpiUse::id, use -> use, (first, same) -> first));
    }

    /**
     * What is measured, and what somebody should look at.
     *
     * @param measurement KPIs and triggers
     * @param warnings what is wrong with what is measured
     */
    record Measured(Measurement measurement, List<Warning> warnings) {}

    /**
     * Says what is measured.
     *
     * @param sized what the plan brings about, or null while nothing is sized
     */
    Measured measure(PlanUnderReview plan, boolean priorAuthorization, @Nullable SizedPlan sized) {
        var warnings = new ArrayList<Warning>();
        var kpis = new TreeMap<String, Kpi>();
        for (var prioritized : plan.priorities()) {
            if (prioritized.tier().isDesigned()) {
                behaviorKpis(plan, prioritized.behavior(), priorAuthorization, sized)
                        .forEach(kpi -> kpis.put(kpi.id(), kpi));
            }
        }
        for (var candidate : plan.brief().interventions()) {
            if (!isMasked(plan, candidate)) {
                var said = conclude(List.of(means(plan, candidate)));
                means(plan, candidate, said, sized).forEach(kpi -> kpis.put(kpi.id(), kpi));
                warnings.addAll(warnings(said, candidate.id(), Subjects.of(candidate)));
            }
        }
        var brief = plan.brief();
        var outlooks = triggers.outlooks(brief, sized, kpis);
        var said = conclude(List.of(whole(plan, kpis)));
        warnings.addAll(warnings(said, brief.id(), null));
        return new Measured(new Measurement(brief.periodMonths(), List.copyOf(kpis.values()), outlooks), warnings);
    }

    private List<Concluded<MeasureConclusion>> conclude(List<Object> facts) {
        return rules.conclude(Pack.MEASURE, MeasureConclusion.class, facts);
    }

    private static MeasuredPlan whole(PlanUnderReview plan, Map<String, Kpi> kpis) {
        var brief = plan.brief();
        var triggers = brief.triggers();
        return new MeasuredPlan(
                brief.phase(),
                kpis.values().stream().anyMatch(kpi -> kpi.kind() == KpiKind.OUTCOME),
                !triggers.isEmpty() && triggers.stream().allMatch(trigger -> trigger.kind() == KpiKind.ACTIVITY));
    }

    private static List<Warning> warnings(
            List<Concluded<MeasureConclusion>> said, String subject, @Nullable String about) {
        return said.stream()
                .filter(one -> one.conclusion().code() != null)
                .map(one -> new Warning(
                        Objects.requireNonNull(one.conclusion().code()),
                        subject,
                        one.reason().because(),
                        List.of(about == null ? one.reason() : one.reason().about(about))))
                .toList();
    }

    // ---- behaviors -----------------------------------------------------------------------------

    private List<Kpi> behaviorKpis(
            PlanUnderReview plan, Behavior behavior, boolean priorAuthorization, @Nullable SizedPlan sized) {
        var stage = plan.index().stepOf(behavior).stage();
        var said = conclude(List.of(new MeasuredBehavior(stage, behavior.metric() != null, priorAuthorization)));
        return said.stream()
                .filter(one -> one.conclusion().use() != null)
                .map(one -> behaviorKpi(plan, behavior, one, sized))
                .toList();
    }

    private Kpi behaviorKpi(
            PlanUnderReview plan, Behavior behavior, Concluded<MeasureConclusion> one, @Nullable SizedPlan sized) {
        var reasons = List.of(one.reason().about(Subjects.of(behavior)));
        var named = Objects.requireNonNull(one.conclusion().use());
        if (named.equals(MeasureConclusion.OWN)) {
            return ownMetric(plan, behavior, reasons);
        }
        var use = use(named);
        boolean isRate = use.kind() == KpiKind.OUTCOME;
        var segments = behavior.segmentsAmong(plan.brief().segments());
        var today = PlannedFlow.today(plan.brief());
        return new Kpi(
                behavior.id() + "/" + use.figure(),
                use.kind(),
                behavior.id(),
                null,
                isRate ? behavior.step() : null,
                use.definition(),
                isRate ? Double.valueOf(today.rate(behavior.step(), segments)) : null,
                isRate && sized != null ? Double.valueOf(sized.flow().rate(behavior.step(), segments)) : null,
                isRate && behavior.metric() == null ? behavior.target() : null,
                firstMonth(plan, use.lagMonths()),
                plan.brief().asOf(),
                behavior.owner() == null ? use.owner() : Sentence.untranslated(behavior.owner()),
                reasons);
    }

    private Kpi ownMetric(PlanUnderReview plan, Behavior behavior, List<Reason> reasons) {
        var metric = Sentence.untranslated(Objects.requireNonNull(behavior.metric()));
        var baseline = behavior.baseline();
        var target = behavior.target();
        return new Kpi(
                behavior.id() + "/" + MeasureConclusion.OWN,
                KpiKind.OUTCOME,
                behavior.id(),
                null,
                null,
                new KpiDefinition(
                        metric,
                        metric,
                        metric,
                        KpiUnit.OWN,
                        baseline != null && target != null && target < baseline
                                ? KpiDirection.LOWER
                                : KpiDirection.HIGHER,
                        "brief",
                        false),
                baseline,
                null,
                target,
                firstMonth(plan, 0),
                plan.brief().asOf(),
                behavior.owner() == null ? new Sentence("not named", "未定") : Sentence.untranslated(behavior.owner()),
                reasons);
    }

    /** The end of the first period that begins when it can be known of somebody. */
    private static int firstMonth(PlanUnderReview plan, int lagMonths) {
        return lagMonths + plan.brief().periodMonths();
    }

    // ---- means ---------------------------------------------------------------------------------

    private MeasuredMeans means(PlanUnderReview plan, Intervention candidate) {
        return new MeasuredMeans(
                candidate.delivery(),
                plan.approach().isEmpty()
                        || !InterventionStep.supports(candidate, plan.rulings(), plan.approach())
                                .isEmpty(),
                hasBudget(candidate),
                uses.values().stream()
                        .anyMatch(use -> use.kind() == KpiKind.ACTIVITY && use.delivery() == candidate.delivery()));
    }

    /** A price that nobody has named is told as such elsewhere. */
    private static boolean hasBudget(Intervention candidate) {
        var unitCost = candidate.unitCost();
        return unitCost == null || unitCost.amount().signum() > 0;
    }

    private List<Kpi> means(
            PlanUnderReview plan,
            Intervention candidate,
            List<Concluded<MeasureConclusion>> said,
            @Nullable SizedPlan sized) {
        return said.stream()
                .filter(one -> one.conclusion().use() != null)
                .sorted(Comparator.comparing(
                        one -> String.valueOf(one.conclusion().use())))
                .map(one -> activity(plan, candidate, one, sized))
                .toList();
    }

    private Kpi activity(
            PlanUnderReview plan, Intervention candidate, Concluded<MeasureConclusion> one, @Nullable SizedPlan sized) {
        var use = use(Objects.requireNonNull(one.conclusion().use()));
        var level = sized == null ? null : sized.levels().get(candidate.id());
        return new Kpi(
                candidate.id() + "/" + use.figure(),
                KpiKind.ACTIVITY,
                null,
                candidate.id(),
                null,
                use.definition(),
                0.0,
                level == null ? null : Double.valueOf(level),
                null,
                firstMonth(plan, candidate.leadMonths()),
                plan.brief().asOf(),
                use.owner(),
                List.of(one.reason().about(Subjects.of(candidate))));
    }

    private KpiUse use(String id) {
        return Objects.requireNonNull(uses.get(id), id);
    }

    private static boolean isMasked(PlanUnderReview plan, Intervention candidate) {
        Ruling ruling = Objects.requireNonNull(plan.rulings().get(candidate.id()));
        return ruling.verdict().isMasked();
    }
}
