package dev.gtm.rules.method;

import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.Step;
import dev.gtm.approach.Tactic;
import dev.gtm.investment.Intervention;
import dev.gtm.priority.Impact;
import dev.gtm.priority.PrioritizedBehavior;
import dev.gtm.priority.Tier;
import dev.gtm.rules.situation.BehaviorReview;
import dev.gtm.rules.situation.InterventionReview;
import dev.gtm.rules.situation.JourneyReview;
import dev.gtm.rules.situation.MarketReview;
import dev.gtm.rules.situation.PlanReview;
import dev.gtm.rules.situation.RateReview;
import dev.gtm.rules.situation.RoleReview;
import dev.gtm.rules.situation.StakeholderReview;
import dev.gtm.rules.situation.StepReview;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A plan as the review pack sees it. */
final class ReviewFacts {

    private static final double TOLERANCE = 1e-9;

    /** A mean is written with three digits. */
    private static final double ROUNDED = 0.0005;

    private static final double POINTS = 100;

    private static final Set<BarrierCause> SHORT_OF_HANDS =
            EnumSet.of(BarrierCause.INFRASTRUCTURE_CAPACITY, BarrierCause.STAFF_TIME);

    private final PlanUnderReview plan;
    private final Map<String, Impact> impacts = new HashMap<>();

    private ReviewFacts(PlanUnderReview plan) {
        this.plan = plan;
        plan.priorities().stream()
                .filter(prioritized -> prioritized.impact() != null)
                .forEach(prioritized ->
                        impacts.put(prioritized.behavior().id(), Objects.requireNonNull(prioritized.impact())));
    }

    static List<Object> of(PlanUnderReview plan) {
        var facts = new ReviewFacts(plan);
        var all = new ArrayList<Object>();
        all.add(facts.whole());
        all.add(facts.journey());
        all.add(new MarketReview(plan.brief().market(), plan.knownMarket()));
        plan.brief().stakeholders().stream()
                .map(Stakeholder::role)
                .distinct()
                .forEach(role -> all.add(new RoleReview(role)));
        plan.brief().stakeholders().forEach(stakeholder -> all.add(facts.stakeholder(stakeholder)));
        all.addAll(facts.steps());
        all.addAll(facts.rates());
        plan.priorities().forEach(prioritized -> all.add(facts.behavior(prioritized)));
        plan.brief().interventions().forEach(intervention -> all.add(facts.intervention(intervention)));
        return all;
    }

    private PlanReview whole() {
        int pursued = (int) plan.priorities().stream()
                .filter(prioritized -> prioritized.tier() == Tier.PURSUE)
                .count();
        return new PlanReview(
                plan.brief().id(), plan.brief().phase(), plan.priorities().size(), pursued);
    }

    private JourneyReview journey() {
        var brief = plan.brief();
        return new JourneyReview(
                brief.journey().stream().map(Step::stage).collect(Collectors.toSet()),
                brief.product().traits());
    }

    private StakeholderReview stakeholder(Stakeholder stakeholder) {
        return new StakeholderReview(
                stakeholder.id(),
                stakeholder.notRelevant() == null,
                plan.brief().behaviors().stream()
                        .anyMatch(behavior -> behavior.stakeholder().equals(stakeholder.id())));
    }

    private List<StepReview> steps() {
        var journey = plan.brief().journey();
        var weights = weights();
        var reviews = new ArrayList<StepReview>();
        for (int i = 0; i < journey.size(); i++) {
            boolean backwards =
                    i > 0 && journey.get(i).stage().compareTo(journey.get(i - 1).stage()) < 0;
            var id = journey.get(i).id();
            double arriving = arriving(i, true);
            double today = arriving(i, false);
            reviews.add(new StepReview(
                    id,
                    backwards,
                    weights.getOrDefault(id, 0.0) > 1 + TOLERANCE,
                    journey.get(i).capacity(),
                    arriving,
                    today == 0 ? 0 : arriving / today - 1,
                    isStrained(id)));
        }
        return reviews;
    }

    /** The patients who arrive at a step, today or at the targets of the designed behaviors before it. */
    private double arriving(int at, boolean atTargets) {
        double arriving = 0;
        for (var segment : plan.brief().segments()) {
            double patients = segment.patients();
            for (var step : plan.brief().journey().subList(0, at)) {
                patients *= step.rate(segment.id()).value() + (atTargets ? gain(step, segment) : 0);
            }
            arriving += patients;
        }
        return arriving;
    }

    /** The largest of the gains on a step: impacts of several behaviors on one step do not add up. */
    private double gain(Step step, Segment segment) {
        return plan.priorities().stream()
                .filter(prioritized -> prioritized.tier().isDesigned())
                .map(PrioritizedBehavior::behavior)
                .filter(behavior -> behavior.step().equals(step.id()) && behavior.concerns(segment.id()))
                .map(behavior -> behavior.gain(step, segment.id()))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private boolean isStrained(String step) {
        return plan.brief().barriers().stream()
                .filter(barrier -> SHORT_OF_HANDS.contains(barrier.cause()))
                .anyMatch(barrier ->
                        plan.index().behavior(barrier.behavior()).step().equals(step));
    }

    /** The largest sum of explicit weights on each step, over the segments. */
    private Map<String, Double> weights() {
        var weights = new HashMap<String, Double>();
        for (var segment : plan.brief().segments()) {
            var sums = new HashMap<String, Double>();
            for (var behavior : plan.brief().behaviors()) {
                if (behavior.concerns(segment.id())) {
                    sums.merge(behavior.step(), weight(behavior), Double::sum);
                }
            }
            sums.forEach((step, sum) -> weights.merge(step, sum, Double::max));
        }
        return weights;
    }

    private double weight(Behavior behavior) {
        return plan.index().barriersOf(behavior).stream()
                .mapToDouble(barrier ->
                        barrier.weight() == null ? 0 : barrier.weight().value())
                .sum();
    }

    private List<RateReview> rates() {
        var reviews = new ArrayList<RateReview>();
        for (var segment : plan.map().segments()) {
            for (int i = 0; i < segment.steps().size(); i++) {
                var evidence = plan.brief().journey().get(i).evidence();
                var flow = segment.steps().get(i);
                double patients = evidence == null || evidence.sample() == null ? flow.entering() : evidence.sample();
                reviews.add(new RateReview(flow.step() + "/" + segment.segment(), patients));
            }
        }
        return reviews;
    }

    private BehaviorReview behavior(PrioritizedBehavior prioritized) {
        var behavior = prioritized.behavior();
        return new BehaviorReview(
                behavior.id(),
                prioritized.impact() != null,
                baselineDiffers(behavior),
                behavior.metric() == null && behavior.stepGain() != null,
                isLinked(behavior),
                prioritized.basis().benchmarkOnly(),
                prioritized.tier().isDesigned(),
                plan.index().barriersOf(behavior).stream()
                        .anyMatch(barrier -> barrier.cause() == BarrierCause.COMPETITOR_PREFERENCE),
                plan.brief().competitors().stream()
                        .anyMatch(competitor -> competitor.behaviors().contains(behavior.id())),
                plannedGain(behavior),
                evidencedGain(behavior));
    }

    /** By how many points the rate of its step should rise, the most over its segments. */
    private @Nullable Double plannedGain(Behavior behavior) {
        var step = plan.index().stepOf(behavior);
        var gains = behavior.segmentsAmong(plan.brief().segments()).stream()
                .map(segment -> behavior.gain(step, segment.id()))
                .toList();
        return gains.stream().anyMatch(Objects::isNull)
                ? null
                : gains.stream()
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .map(gain -> gain * POINTS)
                        .orElse(null);
    }

    /** The upper ends of what evidence says of its tactics, together; a tactic counts once, however many barriers it meets. */
    private @Nullable Double evidencedGain(Behavior behavior) {
        var upper = new HashMap<Tactic, Double>();
        for (var entry : plan.approach()) {
            if (entry.behavior().equals(behavior.id())) {
                entry.effects().stream()
                        .filter(effect -> effect.size() != null)
                        .forEach(effect -> upper.merge(
                                effect.tactic(),
                                Objects.requireNonNull(effect.size()).upper(),
                                Math::max));
            }
        }
        // sorted, because sums of the same numbers in another order differ in the last digit
        return upper.isEmpty()
                ? null
                : Double.valueOf(upper.values().stream()
                        .sorted()
                        .mapToDouble(Double::doubleValue)
                        .sum());
    }

    /** Neither the rate of each segment nor their mean by patients. */
    private boolean baselineDiffers(Behavior behavior) {
        var baseline = behavior.baseline();
        if (baseline == null || behavior.metric() != null) {
            return false;
        }
        var step = plan.index().stepOf(behavior);
        var concerned = behavior.segmentsAmong(plan.brief().segments());
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

    /** Whether treatment starts or continues at its step or at a later one. */
    private boolean isLinked(Behavior behavior) {
        var journey = plan.brief().journey();
        int at = journey.indexOf(plan.index().stepOf(behavior));
        return journey.subList(at, journey.size()).stream()
                .map(Step::stage)
                .anyMatch(stage -> stage == Stage.INITIATION || stage == Stage.CONTINUATION);
    }

    private InterventionReview intervention(Intervention one) {
        return new InterventionReview(
                one.id(),
                Objects.requireNonNull(plan.rulings().get(one.id())).verdict().isMasked(),
                !InterventionStep.supports(one, plan.rulings(), plan.approach()).isEmpty(),
                blockedShare(one));
    }

    private @Nullable Double blockedShare(Intervention one) {
        var shares = one.behaviors().stream()
                .map(impacts::get)
                .filter(Objects::nonNull)
                .mapToDouble(Impact::blockedShare)
                .min();
        return shares.isEmpty() ? null : Double.valueOf(shares.getAsDouble());
    }
}
