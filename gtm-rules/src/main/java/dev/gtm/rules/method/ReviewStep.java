package dev.gtm.rules.method;

import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Step;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.Ruling;
import dev.gtm.evidence.Reason;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.InterventionAnswer;
import dev.gtm.investment.InterventionOutcome;
import dev.gtm.language.Sentence;
import dev.gtm.plan.Warning;
import dev.gtm.plan.WarningCode;
import dev.gtm.priority.PrioritizedBehavior;
import dev.gtm.rules.conclude.ReviewConclusion;
import dev.gtm.rules.internal.Concluded;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.situation.BehaviorReview;
import dev.gtm.rules.situation.InterventionReview;
import dev.gtm.rules.situation.MarketReview;
import dev.gtm.rules.situation.StepReview;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks the review pack what somebody should look at in the plan as a whole, and what becomes of each candidate. */
public final class ReviewStep {

    private static final double TOLERANCE = 1e-9;

    /** A mean is written with three digits. */
    private static final double ROUNDED = 0.0005;

    private final RuleSet rules;

    /** Follows these rules. */
    public ReviewStep(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * What the review says.
     *
     * @param warnings what to look at
     * @param interventions what becomes of each candidate, by id
     */
    record Reviewed(List<Warning> warnings, List<InterventionAnswer> interventions) {}

    Reviewed review(
            BriefIndex index,
            boolean knownMarket,
            List<PrioritizedBehavior> priorities,
            List<ApproachEntry> approach,
            Map<String, Ruling> rulings) {
        var brief = index.brief();
        var facts = new ArrayList<Object>();
        facts.add(new MarketReview(brief.market(), knownMarket));
        facts.addAll(steps(brief.journey()));
        priorities.forEach(prioritized -> facts.add(behavior(index, prioritized)));
        brief.interventions().forEach(one -> facts.add(intervention(one, approach, rulings)));
        var concluded = rules.conclude(Pack.REVIEW, ReviewConclusion.class, facts);
        var warnings = new ArrayList<Warning>();
        rules.off().forEach(id -> warnings.add(switchedOff(id)));
        concluded.stream()
                .filter(one -> one.conclusion().code() != null)
                .map(ReviewStep::warning)
                .sorted(Comparator.comparing(Warning::code).thenComparing(Warning::subject))
                .forEach(warnings::add);
        var answers = brief.interventions().stream()
                .map(one -> answer(one, approach, rulings, concluded))
                .toList();
        return new Reviewed(warnings, answers);
    }

    private static List<StepReview> steps(List<Step> journey) {
        var reviews = new ArrayList<StepReview>();
        for (int i = 0; i < journey.size(); i++) {
            boolean backwards =
                    i > 0 && journey.get(i).stage().compareTo(journey.get(i - 1).stage()) < 0;
            reviews.add(new StepReview(journey.get(i).id(), backwards));
        }
        return reviews;
    }

    private static BehaviorReview behavior(BriefIndex index, PrioritizedBehavior prioritized) {
        var behavior = prioritized.behavior();
        return new BehaviorReview(
                behavior.id(),
                prioritized.impact() != null,
                baselineDiffers(index, behavior),
                behavior.metric() == null && behavior.stepGain() != null);
    }

    /** Neither the rate of each segment nor their mean by patients. */
    private static boolean baselineDiffers(BriefIndex index, Behavior behavior) {
        var baseline = behavior.baseline();
        if (baseline == null || behavior.metric() != null) {
            return false;
        }
        var step = index.stepOf(behavior);
        var concerned = behavior.segmentsAmong(index.brief().segments());
        double patients = concerned.stream().mapToDouble(Segment::patients).sum();
        double mean = concerned.stream()
                        .mapToDouble(segment ->
                                segment.patients() * step.rate(segment.id()).value())
                        .sum()
                / patients;
        boolean isEach = concerned.stream()
                .allMatch(segment -> Math.abs(step.rate(segment.id()).value() - baseline) <= TOLERANCE);
        return !isEach && !(Math.abs(mean - baseline) <= ROUNDED);
    }

    private static InterventionReview intervention(
            Intervention one, List<ApproachEntry> approach, Map<String, Ruling> rulings) {
        return new InterventionReview(
                one.id(),
                ruling(one, rulings).verdict().isMasked(),
                !InterventionStep.supports(one, rulings, approach).isEmpty());
    }

    private static Warning warning(Concluded<ReviewConclusion> one) {
        return new Warning(
                Objects.requireNonNull(one.conclusion().code()),
                one.conclusion().subject(),
                one.reason().because(),
                List.of(one.reason()));
    }

    private static Warning switchedOff(String id) {
        return new Warning(
                WarningCode.RULE_OFF,
                id,
                new Sentence(
                        "This rule is switched off; what it would have concluded or prevented is not in this plan.",
                        "この規則は無効にされているため、その結論や制約は本計画に反映されていない。"),
                List.of());
    }

    private static InterventionAnswer answer(
            Intervention one,
            List<ApproachEntry> approach,
            Map<String, Ruling> rulings,
            List<Concluded<ReviewConclusion>> concluded) {
        var ruling = ruling(one, rulings);
        var said = concluded.stream()
                .filter(conclusion -> conclusion.conclusion().subject().equals(one.id())
                        && conclusion.conclusion().outcome() != null)
                .toList();
        var outcome = outcome(said, ruling);
        var reasons = new ArrayList<Reason>();
        said.stream()
                .filter(conclusion -> conclusion.conclusion().outcome() == outcome)
                .forEach(conclusion -> reasons.add(conclusion.reason().about(Subjects.of(one))));
        reasons.addAll(ruling.reasons());
        return new InterventionAnswer(
                one.id(), outcome, InterventionStep.supports(one, rulings, approach), ruling, reasons);
    }

    /** What is masked is excluded whatever else is said of it. */
    private static InterventionOutcome outcome(List<Concluded<ReviewConclusion>> said, Ruling ruling) {
        if (ruling.verdict().isMasked()) {
            return InterventionOutcome.EXCLUDED;
        }
        return said.stream()
                .map(one -> Objects.requireNonNull(one.conclusion().outcome()))
                .min(Comparator.comparing((InterventionOutcome outcome) -> outcome != InterventionOutcome.EXCLUDED)
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(InterventionOutcome.NOT_SIZED);
    }

    private static Ruling ruling(Intervention one, Map<String, Ruling> rulings) {
        return Objects.requireNonNull(rulings.get(one.id()));
    }
}
