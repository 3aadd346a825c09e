package dev.gtm.rules.method;

import dev.gtm.adoption.ProductStatus;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.Ruling;
import dev.gtm.approach.Verdict;
import dev.gtm.investment.Allocation;
import dev.gtm.investment.Funded;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.Objective;
import dev.gtm.investment.ResponseModel;
import dev.gtm.investment.SizedLevels;
import dev.gtm.investment.SizingPolicy;
import dev.gtm.investment.SizingStatus;
import dev.gtm.investment.SystemCost;
import dev.gtm.language.Sentence;
import dev.gtm.outcome.Memory;
import dev.gtm.plan.Brief;
import dev.gtm.plan.ScenarioBrief;
import dev.gtm.progress.ProgressListener;
import dev.gtm.quantity.Money;
import dev.gtm.rules.allocate.Allocator;
import dev.gtm.rules.allocate.SizingTask;
import dev.gtm.rules.allocate.Solution;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sizes the lawful candidates within the limits: step 4 of the method. */
final class InvestmentStep {

    private final InterventionStep interventions;
    private final SizingPolicy policy;
    private final long seed;
    private final double spread;

    /**
     * Sizes with some effort.
     *
     * @param seed of what is drawn
     * @param spread of a rate without a stated range, as a part of its gap to the ceiling
     */
    InvestmentStep(InterventionStep interventions, SizingPolicy policy, long seed, double spread) {
        this.interventions = interventions;
        this.policy = policy;
        this.seed = seed;
        this.spread = spread;
    }

    /**
     * How much of what.
     *
     * @param index of the brief with the prices that stand in
     * @param rulings of today
     * @param approach what the barriers call for
     * @param memory what was learned of the strength of effects; the brief holds what was learned of its rates
     * @param kept levels that stay as they are; null to find the best
     */
    Allocation allocate(
            BriefIndex index,
            Map<String, Ruling> rulings,
            List<ApproachEntry> approach,
            Memory memory,
            @Nullable Map<String, Integer> kept,
            ProgressListener listener) {
        var brief = sizable(index.brief());
        var model = LearnedModel.of(brief, memory);
        if (!isAsked(index.brief(), kept)) {
            return Allocation.notSized(model.patients());
        }
        boolean fromApproval = brief.product().status() == ProductStatus.PRE_APPROVAL;
        var valid = valid(index, rulings);
        var clashes = new Clashes(index.brief(), valid).find();
        if (!clashes.isEmpty()) {
            return Allocation.infeasible(model.patients(), clashes, fromApproval);
        }
        if (brief.interventions().isEmpty()) {
            return Allocation.notSized(model.patients());
        }
        var task = task(brief, model, valid);
        var solution = Allocator.of(policy).solve(task, Map.of(), listener);
        if (solution.isEmpty()) {
            var most = Allocator.of(policy).solve(task.striveForPatients(), Map.of(), listener);
            return Allocation.infeasible(
                    model.patients(),
                    Clashes.wanted(brief, most.map(Solution::patients).orElse(0.0)),
                    fromApproval);
        }
        var chosen = kept == null ? solution.get() : kept(task, solution.get(), kept);
        return allocation(brief, valid, approach, task, chosen, fromApproval);
    }

    /** Whether there is anything to size, and anybody wants it. */
    boolean isAsked(Brief brief, @Nullable Map<String, Integer> kept) {
        return policy.sized()
                && (kept == null || !kept.isEmpty())
                && !brief.interventions().isEmpty()
                && brief.product().status() != ProductStatus.OFF_LABEL;
    }

    /** The rulings that hold for the sizing: today's, or those from approval on. */
    Map<String, Ruling> valid(BriefIndex index, Map<String, Ruling> rulings) {
        return index.brief().product().status() == ProductStatus.PRE_APPROVAL
                ? interventions.rulings(approved(index))
                : rulings;
    }

    /** What nobody knows the price of is left out. */
    private static Brief sizable(Brief brief) {
        var left = brief;
        for (var one : brief.interventions()) {
            if (one.unitCost() == null) {
                left = ScenarioBrief.without(left, one.id());
            }
        }
        return left;
    }

    /** Levels that stay as they are, beside the bound that the best of them could reach. */
    private static Solution kept(SizingTask task, Solution best, Map<String, Integer> levels) {
        if (levels.equals(best.levels())) {
            return best;
        }
        var funded = Funded.at(task.model(), task.systems(), levels);
        double cost = funded.cost().doubleValue();
        double value = switch (task.objective()) {
            case PATIENTS -> funded.patients();
            case NET_VALUE ->
                Objects.requireNonNull(task.valuePerPatient()).amount().doubleValue() * funded.patients() - cost;
            case COST_FOR_PATIENTS -> cost;
        };
        return new Solution(
                funded.levels(), funded.cost(), funded.patients(), best.bound(), value, false, best.parts());
    }

    /** The same brief on the day of the approval. */
    static BriefIndex approved(BriefIndex index) {
        var brief = index.brief();
        return new BriefIndex(brief.toBuilder()
                .product(brief.product().withStatus(ProductStatus.ON_LABEL))
                .build());
    }

    private static SizingTask task(Brief brief, ResponseModel model, Map<String, Ruling> rulings) {
        var closed = ids(brief, one -> ruling(rulings, one).verdict().isMasked());
        var held =
                brief.objective() == Objective.NET_VALUE ? ids(brief, Intervention::isBehindTheWall) : Set.<String>of();
        return new SizingTask(
                model,
                brief.systems(),
                brief.limits(),
                brief.objective(),
                brief.valuePerPatient(),
                brief.wantedPatients(),
                closed,
                held);
    }

    private Allocation allocation(
            Brief brief,
            Map<String, Ruling> rulings,
            List<ApproachEntry> approach,
            SizingTask task,
            Solution solution,
            boolean fromApproval) {
        var model = task.model();
        var trials = new SizingTrials(brief, task, solution, policy, seed);
        var cost = new Money(solution.cost(), brief.currency());
        var budget = brief.limits().budget();
        var frontier = trials.frontier();
        var robustness = trials.robustness();
        return new Allocation(
                solution.proven() ? SizingStatus.OPTIMAL : SizingStatus.WITHIN_GAP,
                new SizedLevels(solution.levels(), cost, solution.patients()),
                budget == null ? null : new Money(budget.amount().subtract(solution.cost()), brief.currency()),
                model.patients(withoutReview(brief, rulings, solution.levels())),
                model.patients(),
                netValue(brief, solution),
                solution.bound(),
                solution.gap(),
                model.rates(solution.levels()),
                trials.wishList(),
                trials.binding(),
                trials.marginal(frontier),
                trials.unitOfMoney(),
                trials.targets(),
                frontier,
                trials.barrierOnly(notCalledFor(brief, rulings, approach)),
                robustness,
                saturated(brief, solution.levels()),
                List.of(),
                policy.frontier() == 0 ? List.of() : trials.waysOut(rulings, approach),
                robustness == null ? List.of() : trials.keyAssumptions(robustness, spread),
                unspentBecause(brief, task, solution),
                fromApproval,
                systems(task, solution.levels()));
    }

    private static List<SystemCost> systems(SizingTask task, Map<String, Integer> levels) {
        return task.outlay().usedAt(levels).stream()
                .map(system -> new SystemCost(
                        system.id(),
                        system.setUpCost(),
                        task.model().interventions().stream()
                                .filter(one ->
                                        one.requires().contains(system.id()) && levels.getOrDefault(one.id(), 0) > 0)
                                .map(Intervention::id)
                                .toList()))
                .toList();
    }

    private static @Nullable Sentence unspentBecause(Brief brief, SizingTask task, Solution solution) {
        var budget = brief.limits().budget();
        if (budget == null || budget.amount().compareTo(solution.cost()) <= 0) {
            return null;
        }
        return new Unspent(task, solution)
                .because(new Money(budget.amount().subtract(solution.cost()), brief.currency()));
    }

    private static Map<String, Integer> withoutReview(
            Brief brief, Map<String, Ruling> rulings, Map<String, Integer> levels) {
        var kept = new TreeMap<>(levels);
        kept.keySet().removeAll(ids(brief, one -> ruling(rulings, one).verdict() == Verdict.REVIEW));
        return kept;
    }

    private static @Nullable Money netValue(Brief brief, Solution solution) {
        var value = brief.valuePerPatient();
        return value == null
                ? null
                : new Money(
                        value.amount()
                                .multiply(BigDecimal.valueOf(solution.patients()))
                                .subtract(solution.cost()),
                        brief.currency());
    }

    private static Set<String> notCalledFor(Brief brief, Map<String, Ruling> rulings, List<ApproachEntry> approach) {
        return ids(
                brief, one -> InterventionStep.supports(one, rulings, approach).isEmpty());
    }

    private static List<String> saturated(Brief brief, Map<String, Integer> levels) {
        return brief.interventions().stream()
                .filter(one -> one.isSaturatedAt(levels.getOrDefault(one.id(), 0)))
                .map(Intervention::id)
                .toList();
    }

    private static Set<String> ids(Brief brief, Predicate<Intervention> which) {
        return brief.interventions().stream()
                .filter(which)
                .map(Intervention::id)
                .collect(Collectors.toSet());
    }

    private static Ruling ruling(Map<String, Ruling> rulings, Intervention one) {
        return Objects.requireNonNull(rulings.get(one.id()));
    }
}
