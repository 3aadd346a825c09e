package dev.gtm.examples.benchmarks;

import dev.gtm.investment.Intervention;
import dev.gtm.rules.allocate.SizingTask;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What planners do without a solver. Money is the only limit that they keep to. */
final class SimpleRules {

    private final SizingTask task;
    private final double budget;

    SimpleRules(SizingTask task) {
        this.task = task;
        budget = Objects.requireNonNull(task.limits().budget()).amount().doubleValue();
    }

    /** Every line is cut by the same share. */
    Map<String, Integer> proportionalCut() {
        double wishList = task.model().interventions().stream()
                .mapToDouble(one -> one.cost(highest(one)).amount().doubleValue())
                .sum();
        var levels = new HashMap<String, Integer>();
        task.model().interventions().forEach(one -> levels.put(one.id(), upTo(one, highest(one) * budget / wishList)));
        return levels;
    }

    /** Every line gets the same money. */
    Map<String, Integer> evenSplit() {
        double each = budget / task.model().interventions().size();
        var levels = new HashMap<String, Integer>();
        task.model()
                .interventions()
                .forEach(one -> levels.put(
                        one.id(), upTo(one, each / one.cost(1).amount().doubleValue())));
        return levels;
    }

    private static int highest(Intervention one) {
        return one.levels().get(one.levels().size() - 1);
    }

    private static int upTo(Intervention one, double most) {
        return one.levels().stream()
                .mapToInt(level -> level)
                .filter(level -> level <= most)
                .max()
                .orElse(0);
    }

    /** The step up that brings most per money, again and again, until none fits. */
    Map<String, Integer> greedy() {
        return new GreedyList(task, budget).levels();
    }
}
