package dev.gtm.rules.method;

import dev.gtm.adoption.Behavior;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.Ruling;
import dev.gtm.investment.FrontierPoint;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.KeyAssumption;
import dev.gtm.investment.LimitKind;
import dev.gtm.investment.LimitNote;
import dev.gtm.investment.Limits;
import dev.gtm.investment.Objective;
import dev.gtm.investment.ResponseModel;
import dev.gtm.investment.Robustness;
import dev.gtm.investment.SizedLevels;
import dev.gtm.investment.SizingOption;
import dev.gtm.investment.SizingPolicy;
import dev.gtm.investment.TargetAnswer;
import dev.gtm.language.Sentence;
import dev.gtm.plan.Brief;
import dev.gtm.progress.ProgressListener;
import dev.gtm.quantity.Money;
import dev.gtm.rules.allocate.Allocator;
import dev.gtm.rules.allocate.SizingTask;
import dev.gtm.rules.allocate.Solution;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the plan would be under other limits: what binds, what more money brings, which targets are in reach. */
final class SizingTrials {

    /** Of a large problem at most so many parts are looked at for each trial; small ones are always proven. */
    private static final int MOST_PARTS = 8;

    /** A trial gets this part of the effort that the plan gets. */
    private static final int EFFORT = 50;

    private static final double CLOSE = 1e-9;

    /** Draws of the patients of the plan as it is: nothing is solved for them. */
    private static final int PATIENT_DRAWS = 1_000;

    private final Brief brief;
    private final SizingTask task;
    private final Solution plan;
    private final SizingPolicy policy;
    private final long seed;
    private final Allocator quick;

    SizingTrials(Brief brief, SizingTask task, Solution plan, SizingPolicy policy, long seed) {
        this.brief = brief;
        this.task = task;
        this.plan = plan;
        this.policy = policy;
        this.seed = seed;
        quick = Allocator.of(policy.withParts(
                Math.max(1, Math.min(MOST_PARTS, policy.partsFor(levels(brief)) / EFFORT))));
    }

    /** How many levels there are in all. */
    static int levels(Brief brief) {
        return brief.interventions().stream()
                .mapToInt(one -> one.levels().size())
                .sum();
    }

    /** What the highest levels of all lawful interventions would cost. */
    Money wishList() {
        return sum(one -> one.levels().get(one.levels().size() - 1));
    }

    private Money floors() {
        return sum(this::least);
    }

    private int least(Intervention one) {
        return Math.max(one.levels().get(0), task.limits().floors().getOrDefault(one.id(), 0));
    }

    private int level(Intervention one) {
        return plan.levels().getOrDefault(one.id(), 0);
    }

    private Money sum(ToIntFunction<Intervention> level) {
        return money(task.outlay().of(one -> task.closed().contains(one.id()) ? 0 : level.applyAsInt(one)));
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, brief.currency());
    }

    // ---- frontier ------------------------------------------------------------------------------

    /** Today, then budgets in even steps from the floors to the wish list. */
    List<FrontierPoint> frontier() {
        var points = new ArrayList<FrontierPoint>();
        if (policy.frontier() == 0) {
            return points;
        }
        var zero = money(BigDecimal.ZERO);
        if (floors().amount().signum() > 0) {
            points.add(new FrontierPoint(zero, zero, task.model().patients()));
        }
        var patients = task.striveForPatients();
        int steps = policy.frontier() - 1;
        Map<String, Integer> last = Map.of();
        for (int k = 0; k <= steps; k++) {
            var budget = money(between(floors().amount(), wishList().amount(), k, steps));
            var solution = quick.solve(patients.with(task.limits().withBudget(budget)), last, ProgressListener.none());
            if (solution.isPresent()) {
                last = solution.get().levels();
                points.add(new FrontierPoint(
                        budget, money(solution.get().cost()), solution.get().patients()));
            }
        }
        return points;
    }

    private static BigDecimal between(BigDecimal low, BigDecimal high, int part, int parts) {
        return low.add(high.subtract(low)
                .multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(parts), MathContext.DECIMAL64));
    }

    /** A power of ten, at most a hundredth of the budget. */
    Money unitOfMoney() {
        var budget =
                Objects.requireNonNullElse(task.limits().budget(), wishList()).amount();
        if (budget.signum() == 0) {
            return money(BigDecimal.ONE);
        }
        return money(BigDecimal.ONE.scaleByPowerOfTen(budget.precision() - budget.scale() - 3));
    }

    /** The most patients per unit that any amount of further money brings; null without a frontier. */
    @Nullable
    Double marginal(List<FrontierPoint> frontier) {
        if (frontier.isEmpty()) {
            return null;
        }
        double most = 0;
        for (var point : frontier) {
            double more = point.cost().amount().subtract(plan.cost()).doubleValue();
            if (more > 0 && point.patients() > plan.patients()) {
                most = Math.max(most, (point.patients() - plan.patients()) / more);
            }
        }
        return most * unitOfMoney().amount().doubleValue();
    }

    // ---- limits --------------------------------------------------------------------------------

    /** The limits without which the plan would be better. */
    List<LimitNote> binding() {
        var limits = task.limits();
        var notes = new ArrayList<LimitNote>();
        if (limits.budget() != null) {
            note(LimitKind.BUDGET, LimitKind.BUDGET.name(), new Limits(null, limits.fte(), limits.floors()), notes);
        }
        limits.fte().keySet().forEach(role -> {
            var others = new TreeMap<>(limits.fte());
            others.remove(role);
            note(LimitKind.FTE, role.name(), new Limits(limits.budget(), others, limits.floors()), notes);
        });
        limits.floors().forEach((id, floor) -> {
            if (floor.equals(plan.levels().get(id))) {
                var others = new TreeMap<>(limits.floors());
                others.remove(id);
                note(LimitKind.FLOOR, id, new Limits(limits.budget(), limits.fte(), others), notes);
            }
        });
        return notes;
    }

    private void note(LimitKind kind, String subject, Limits without, List<LimitNote> notes) {
        quick.solve(task.with(without), plan.levels(), ProgressListener.none())
                .filter(this::isBetter)
                .ifPresent(freed -> notes.add(new LimitNote(kind, subject, freed(freed))));
    }

    private boolean isBetter(Solution other) {
        double slack = CLOSE * Math.max(Math.abs(other.value()), Math.abs(plan.value()));
        double gain = other.value() - plan.value();
        return task.objective() == Objective.COST_FOR_PATIENTS ? gain < -slack : gain > slack;
    }

    private Sentence freed(Solution freed) {
        var patients = Rounded.of(freed.patients() - plan.patients());
        var more = freed.cost().subtract(plan.cost());
        var cost = Rounded.of(money(more.abs()));
        boolean dearer = more.signum() >= 0;
        return new Sentence(
                "Without this limit the best plan would bring " + patients + " more patients for " + cost
                        + (dearer ? " more." : " less."),
                "この制約がなければ、最良の計画の患者は " + patients + " 人増え、費用は " + cost + (dearer ? " 増える。" : " 減る。"));
    }

    // ---- targets -------------------------------------------------------------------------------

    /** The behaviors whose target is a rate of their step. */
    List<TargetAnswer> targets() {
        return brief.behaviors().stream()
                .filter(behavior -> behavior.target() != null && behavior.metric() == null)
                .map(this::target)
                .toList();
    }

    private TargetAnswer target(Behavior behavior) {
        var segments = behavior.segmentsAmong(brief.segments());
        var alone = task.model().only(segments, behavior.step());
        double all = segments.stream().mapToDouble(one -> one.patients()).sum();
        double target = Objects.requireNonNull(behavior.target());
        double reached = all == 0 ? 0 : alone.patients(plan.levels()) / all;
        boolean met = reached >= target - CLOSE;
        return new TargetAnswer(
                behavior.id(), target, reached, met, met ? Boolean.TRUE : reachable(alone, all, target));
    }

    private @Nullable Boolean reachable(ResponseModel alone, double all, double target) {
        var best = quick.solve(task.with(alone).striveForPatients(), plan.levels(), ProgressListener.none());
        double wanted = (target - CLOSE) * all;
        if (best.map(Solution::patients).orElse(0.0) >= wanted) {
            return true;
        }
        return best.map(Solution::bound).orElse(0.0) < wanted ? false : null;
    }

    // ---- other plans ---------------------------------------------------------------------------

    /** The best plan that keeps these interventions at their floors: the plan itself where it does so already. */
    @Nullable
    SizedLevels barrierOnly(Set<String> notCalledFor) {
        if (brief.interventions().stream()
                .allMatch(one -> !notCalledFor.contains(one.id()) || level(one) == least(one))) {
            return new SizedLevels(plan.levels(), money(plan.cost()), plan.patients());
        }
        var held = new ArrayList<>(task.held());
        held.addAll(notCalledFor);
        Optional<Solution> best = Allocator.of(policy).solve(task.holding(held));
        return best.map(one -> new SizedLevels(one.levels(), money(one.cost()), one.patients()))
                .orElse(null);
    }

    /** What to do if the wish list costs more than the budget. */
    List<SizingOption> waysOut(Map<String, Ruling> rulings, List<ApproachEntry> approach) {
        return new WaysOut(brief, task, rulings, approach, quick).options(wishList(), plan.patients());
    }

    /** On which assumptions the plan hangs. */
    List<KeyAssumption> keyAssumptions(Robustness robustness, double spread) {
        return new AssumptionTrials(brief, task, plan.levels(), policy, spread).find(robustness);
    }

    /** How the plan holds when effects differ; null if nobody shall try. */
    @Nullable
    Robustness robustness() {
        int draws = policy.drawsFor(levels(brief));
        if (draws == 0) {
            return null;
        }
        var effects = new DrawnEffects(task.model(), seed);
        var funded = new HashMap<String, Integer>();
        for (int draw = 0; draw < draws; draw++) {
            var drawn = effects.next();
            Allocator.of(policy.withParts(1))
                    .solve(task.with(drawn), plan.levels(), ProgressListener.none())
                    .ifPresent(best ->
                            best.levels().forEach((id, level) -> funded.merge(id, level > 0 ? 1 : 0, Integer::sum)));
        }
        var share = new TreeMap<String, Double>();
        plan.levels().keySet().forEach(id -> share.put(id, funded.getOrDefault(id, 0) / (double) draws));
        var patients = patientDraws();
        return new Robustness(
                patients[PATIENT_DRAWS / 10], patients[PATIENT_DRAWS - 1 - PATIENT_DRAWS / 10], share, draws);
    }

    /** The patients of this plan, whatever else would be the best one then, rising. */
    private double[] patientDraws() {
        var effects = new DrawnEffects(task.model(), seed);
        var drawn = new DrawnPatients(task.model(), plan.levels());
        return IntStream.range(0, PATIENT_DRAWS)
                .mapToDouble(draw -> drawn.next(effects))
                .sorted()
                .toArray();
    }
}
