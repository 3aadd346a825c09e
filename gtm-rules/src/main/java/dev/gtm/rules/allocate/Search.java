package dev.gtm.rules.allocate;

import dev.gtm.progress.ProgressListener;
import dev.gtm.progress.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best choice by splitting the problem into parts, the most promising first, and giving up those whose bound says that
 * nothing better is in them.
 *
 * <p>Parts are looked at in groups of a fixed size. All of a group start from the same best choice, and their outcomes are taken
 * in order, so the answer does not depend on how many threads share the work.
 */
final class Search {

    private static final int GROUP = 8;

    private final Problem problem;
    private final Scale scale;
    private final Effort effort;
    private final Crew crew;
    private final PriorityQueue<Part> open = new PriorityQueue<>(
            Comparator.comparingDouble((Part part) -> -part.bound()).thenComparingInt(Part::number));
    private @Nullable Choice best;
    private int made;

    Search(Problem problem, Effort effort, Crew crew) {
        this.problem = problem;
        scale = Scale.of(problem);
        this.effort = effort;
        this.crew = crew;
    }

    /**
     * The best choice and the bound.
     *
     * @param known a choice within the limits to start from, or null
     */
    Found run(@Nullable Choice known, ProgressListener listener) {
        best = known;
        var all = Domain.all(problem);
        if (!all.propagate()) {
            return new Found(best, bound(), 0, true);
        }
        if (problem.terms() == 0 || all.combinations(effort.few() + 1) <= effort.few()) {
            best = Enumeration.best(problem, problem.terms() == 0 ? all.lowestOnly() : all, best);
            return new Found(best, bound(), 0, true);
        }
        var workers = new ArrayList<Expansion>();
        for (int k = 0; k < GROUP; k++) {
            workers.add(new Expansion(problem, effort.small()));
        }
        open.add(workers.get(0).root(all));
        made = 1;
        int parts = 0;
        while (isOpen() && parts < effort.parts() && !effort.outOfTime().getAsBoolean()) {
            listener.checkpoint(Work.SIZING);
            listener.progressed(Work.SIZING, parts, effort.parts());
            var group = next(Math.min(GROUP, effort.parts() - parts));
            parts += group.size();
            var start = best;
            crew.each(group.size(), k -> workers.get(k).expand(group.get(k), start))
                    .forEach(this::take);
        }
        listener.progressed(Work.SIZING, effort.parts(), effort.parts());
        return new Found(best, bound(), parts, !anyLeft());
    }

    private boolean anyLeft() {
        return !open.isEmpty() && open.peek().bound() >= value() - Expansion.TIE;
    }

    private boolean isOpen() {
        return anyLeft() && (effort.gap() == 0 || !isNear(open.peek().bound()));
    }

    /** Nothing is near a bound that nobody has computed yet. */
    private boolean isNear(double bound) {
        return Double.isFinite(bound) && bound - value() <= effort.gap() * Math.abs(bound);
    }

    private List<Part> next(int most) {
        var group = new ArrayList<Part>();
        while (group.size() < most && anyLeft()) {
            group.add(open.remove());
        }
        return group;
    }

    private void take(Outcome outcome) {
        if (outcome.found() != null && outcome.found().beats(best)) {
            best = outcome.found();
        }
        for (var piece : outcome.pieces()) {
            open.add(new Part(piece, outcome.prices().clone(), outcome.bound(), made++));
        }
    }

    private double value() {
        return best == null ? Double.NEGATIVE_INFINITY : scale.value(best.value());
    }

    /** No choice counts more; in the unit of the goal. */
    private double bound() {
        double exact = best == null ? Double.NEGATIVE_INFINITY : best.value();
        return anyLeft() ? Math.max(exact, open.peek().bound() * scale.values()) : exact;
    }
}
