package dev.gtm.rules.allocate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.investment.EnablingSystem;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.Limits;
import dev.gtm.investment.Objective;
import dev.gtm.investment.ResponseModel;
import dev.gtm.investment.SizingPolicy;
import dev.gtm.progress.ProgressListener;
import dev.gtm.quantity.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What holds of the best plan of every small task. */
class AllocatorProperties {

    private static final double CLOSE = 1e-9;

    private final Allocator allocator = Allocator.of(SizingPolicy.ofDefaults().withThreads(1));

    @Property(tries = 400)
    void equalsTheBestOfAllPlans(@ForAll long seed) {
        var task = new RandomTask(seed).task();
        var best = EveryPlan.best(task);
        var solution = allocator.solve(task);
        assertThat(solution.isPresent()).isEqualTo(best != null);
        if (best != null && solution.isPresent()) {
            var found = solution.get();
            assertThat(inTermsOf(task, found.value())).isCloseTo(best.value(), within(slack(best.value())));
            assertThat(found.cost().doubleValue()).isEqualTo(best.cost());
            assertThat(found.proven()).isTrue();
            assertThat(found.gap()).isZero();
        }
    }

    @Property(tries = 400)
    void equalsTheBestOfAllPlansBySplittingAlone(@ForAll long seed) {
        var task = new RandomTask(seed).task();
        var best = EveryPlan.best(task);
        var formulation = Formulation.of(task);
        try (var crew = Crew.of(1)) {
            var effort = Effort.of(100_000, 0, () -> false).withoutShortcuts();
            var found = new Search(formulation.problem(), effort, crew).run(null, ProgressListener.none());
            assertThat(found.choice() != null).isEqualTo(best != null);
            if (best != null && found.choice() != null) {
                var levels = formulation.levels(found.choice().options());
                assertThat(formulation.cost(levels).doubleValue()).isEqualTo(best.cost());
                assertThat(levels).isEqualTo(allocator.solve(task).orElseThrow().levels());
                assertThat(found.proven()).isTrue();
            }
        }
    }

    @Property(tries = 200)
    void boundIsNeverBelowThePlanHoweverFewPartsAreLookedAt(@ForAll long seed) {
        var task = new RandomTask(seed).task();
        var best = EveryPlan.best(task);
        var problem = Formulation.of(task).problem();
        for (int parts = 1; parts < 12; parts += 5) {
            try (var crew = Crew.of(1)) {
                var effort = Effort.of(parts, 0, () -> false).withoutShortcuts();
                var found = new Search(problem, effort, crew).run(null, ProgressListener.none());
                if (best != null) {
                    double unit = Formulation.of(task).unit().amount().doubleValue();
                    double bound = task.objective() == Objective.PATIENTS ? found.bound() : found.bound() * unit;
                    assertThat(bound).isGreaterThanOrEqualTo(best.value() - slack(best.value()));
                }
            }
        }
    }

    @Property(tries = 200)
    void moreBudgetNeverGivesFewerPatients(@ForAll long seed) {
        var task = new RandomTask(seed).task().striveForPatients();
        double last = 0;
        for (int budget = 0; budget <= 12_000; budget += 1500) {
            var solution = allocator.solve(task.with(task.limits().withBudget(Money.of(budget, "EUR"))));
            assertThat(solution.isPresent() || last == 0).isTrue();
            double patients = solution.map(Solution::patients).orElse(0.0);
            assertThat(patients).isGreaterThanOrEqualTo(last - slack(last));
            last = patients;
        }
    }

    @Property(tries = 200)
    void removingACapNeverHurts(@ForAll long seed) {
        var task = new RandomTask(seed).task();
        var limits = task.limits();
        var free = task.with(new Limits(limits.budget(), Map.of(), limits.floors()));
        var before = allocator.solve(task);
        var after = allocator.solve(free);
        before.ifPresent(
                solution -> assertThat(inTermsOf(task, after.orElseThrow().value()))
                        .isGreaterThanOrEqualTo(inTermsOf(task, solution.value()) - slack(solution.value())));
    }

    @Property(tries = 200)
    void scalingAllMoneyChangesNothing(@ForAll long seed) {
        var task = new RandomTask(seed).task();
        for (var factor : List.of("3", "0.07", "1000000")) {
            assertThat(levels(times(task, new BigDecimal(factor)))).isEqualTo(levels(task));
        }
    }

    @Property(tries = 200)
    void orderOfTheCandidatesChangesNothing(@ForAll long seed) {
        var task = new RandomTask(seed).task();
        var shuffled = new ArrayList<>(task.model().interventions());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(levels(task.with(task.model().with(shuffled)))).isEqualTo(levels(task));
    }

    private @Nullable Map<String, Integer> levels(SizingTask task) {
        return allocator.solve(task).map(Solution::levels).orElse(null);
    }

    private static SizingTask times(SizingTask task, BigDecimal factor) {
        List<Intervention> dearer = task.model().interventions().stream()
                .map(one -> one.toBuilder()
                        .unit(one.unit(), times(one.unitCost(), factor))
                        .build())
                .collect(Collectors.toList());
        var budget = task.limits().budget();
        ResponseModel model = task.model().with(dearer);
        return new SizingTask(
                model,
                task.systems().stream()
                        .map(one -> EnablingSystem.of(one.id(), times(one.setUpCost(), factor)))
                        .toList(),
                budget == null ? task.limits() : task.limits().withBudget(times(budget, factor)),
                task.objective(),
                task.valuePerPatient() == null ? null : times(task.valuePerPatient(), factor),
                task.wantedPatients(),
                task.closed(),
                task.held());
    }

    private static Money times(Money money, BigDecimal factor) {
        return new Money(money.amount().multiply(factor), money.currency());
    }

    /** More is better. */
    private static double inTermsOf(SizingTask task, double value) {
        return task.objective() == Objective.COST_FOR_PATIENTS ? -value : value;
    }

    private static double slack(double value) {
        return CLOSE * Math.max(1, Math.abs(value));
    }
}
