package dev.gtm.rules.allocate;

import dev.gtm.investment.Objective;
import dev.gtm.investment.SizingPolicy;
import dev.gtm.progress.ProgressListener;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the levels that serve an objective best within the limits, and proves how good they are. Immutable and thread-safe.
 *
 * <pre>{@code
 * Allocator.of(SizingPolicy.ofDefaults()).solve(SizingTask.forPatients(model, limits))
 * }</pre>
 *
 * <p>Of plans that serve it equally, the one that costs less is taken; of those that also cost the same, the one that takes the
 * higher level of the first intervention, by id, in which they differ. The same task gives the same answer on any number of
 * threads, in any order of its parts and in any unit of money.
 */
public final class Allocator {

    private final SizingPolicy policy;

    private Allocator(SizingPolicy policy) {
        this.policy = policy;
    }

    /** An allocator that puts so much effort in. */
    public static Allocator of(SizingPolicy policy) {
        return new Allocator(policy);
    }

    /** Solves a task; empty if no levels keep to the limits. */
    public Optional<Solution> solve(SizingTask task) {
        return solve(task, Map.of(), ProgressListener.none());
    }

    /**
     * Solves a task.
     *
     * @param start levels to start from, if they keep to the limits; empty for none
     * @param listener hears of the parts looked at, and may end the work
     * @return empty if no levels keep to the limits
     * @throws java.util.concurrent.CancellationException if the listener ends the work
     */
    public Optional<Solution> solve(SizingTask task, Map<String, Integer> start, ProgressListener listener) {
        var formulation = Formulation.of(task);
        var problem = formulation.problem();
        int parts = policy.partsFor(problem.options);
        try (var crew = Crew.of(policy.threads())) {
            var found = new Search(problem, Effort.of(parts, policy.gap(), clock()), crew)
                    .run(start.isEmpty() ? null : known(formulation, start), listener);
            return Optional.ofNullable(found.choice()).map(choice -> solution(task, formulation, found, choice));
        }
    }

    private BooleanSupplier clock() {
        var time = policy.time();
        if (time == null) {
            return () -> false;
        }
        long begin = System.nanoTime();
        return () -> System.nanoTime() - begin > time.toNanos();
    }

    private static @Nullable Choice known(Formulation formulation, Map<String, Integer> start) {
        var problem = formulation.problem();
        var options = formulation.options(start);
        for (int i = 0; i < options.length; i++) {
            options[i] = Math.max(problem.least[i], Math.min(problem.most[i], options[i]));
        }
        var choice = Choice.of(problem, options);
        return choice.meets(problem) ? choice : null;
    }

    private static Solution solution(SizingTask task, Formulation formulation, Found found, Choice choice) {
        var levels = formulation.levels(choice.options());
        return new Solution(
                levels,
                formulation.cost(levels),
                task.model().patients(levels),
                inTermsOf(task.objective(), formulation, found.bound()),
                inTermsOf(task.objective(), formulation, choice.value()),
                found.proven(),
                found.parts());
    }

    /** Patients as they are; value and cost in money. */
    private static double inTermsOf(Objective objective, Formulation formulation, double value) {
        return switch (objective) {
            case PATIENTS -> value;
            case NET_VALUE -> formulation.unit().inMoney(value);
            case COST_FOR_PATIENTS -> -formulation.unit().inMoney(value);
        };
    }
}
