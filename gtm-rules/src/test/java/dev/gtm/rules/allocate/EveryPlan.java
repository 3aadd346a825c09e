package dev.gtm.rules.allocate;

import dev.gtm.investment.Intervention;
import dev.gtm.investment.Limits;
import dev.gtm.investment.Objective;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The best plan by trying every one, straight from the formula: what a solver must equal. */
final class EveryPlan {

    private final SizingTask task;
    private double best = Double.NEGATIVE_INFINITY;
    private double cost;
    private @Nullable Map<String, Integer> levels;

    private EveryPlan(SizingTask task) {
        this.task = task;
    }

    /**
     * The best value and its cost.
     *
     * @param value patients, net value, or cost below zero
     */
    record Best(double value, double cost, Map<String, Integer> levels) {}

    static @Nullable Best best(SizingTask task) {
        var all = new EveryPlan(task);
        all.descend(0, new HashMap<>());
        return all.levels == null ? null : new Best(all.best, all.cost, all.levels);
    }

    private void descend(int next, Map<String, Integer> chosen) {
        var candidates = task.model().interventions();
        if (next == candidates.size()) {
            look(chosen);
            return;
        }
        var one = candidates.get(next);
        for (int level : allowed(one)) {
            chosen.put(one.id(), level);
            descend(next + 1, chosen);
        }
    }

    private List<Integer> allowed(Intervention one) {
        if (task.closed().contains(one.id())) {
            return List.of(0);
        }
        var levels = new ArrayList<>(one.levels());
        levels.removeIf(level -> level < task.limits().floors().getOrDefault(one.id(), 0));
        return task.held().contains(one.id()) ? levels.subList(0, 1) : levels;
    }

    private void look(Map<String, Integer> chosen) {
        double sum = 0;
        for (var one : task.model().interventions()) {
            sum += one.unitCost().amount().doubleValue() * chosen.get(one.id());
        }
        for (var system : task.systems()) {
            if (task.model().interventions().stream()
                    .anyMatch(one -> one.requires().contains(system.id()) && chosen.get(one.id()) > 0)) {
                sum += system.setUpCost().amount().doubleValue();
            }
        }
        if (!keepsTo(task.limits(), chosen, sum)) {
            return;
        }
        double patients = patients(chosen);
        double value = switch (task.objective()) {
            case PATIENTS -> patients;
            case NET_VALUE -> task.valuePerPatient().amount().doubleValue() * patients - sum;
            case COST_FOR_PATIENTS -> -sum;
        };
        if (task.objective() == Objective.COST_FOR_PATIENTS && patients < task.wantedPatients() * (1 - 1e-11)) {
            return;
        }
        double slack = Choice.SAME * Math.max(Math.abs(value), Math.abs(best));
        if (levels == null || value > best + slack || (value > best - slack && sum < cost)) {
            best = value;
            cost = sum;
            levels = Map.copyOf(chosen);
        }
    }

    private boolean keepsTo(Limits limits, Map<String, Integer> chosen, double sum) {
        var budget = limits.budget();
        if (budget != null && BigDecimal.valueOf(sum).compareTo(budget.amount()) > 0) {
            return false;
        }
        return limits.fte().entrySet().stream()
                .allMatch(cap -> task.model().interventions().stream()
                                .filter(one ->
                                        one.role() == cap.getKey() && one.unit().equals("FTE"))
                                .mapToInt(one -> chosen.get(one.id()))
                                .sum()
                        <= cap.getValue());
    }

    private double patients(Map<String, Integer> chosen) {
        double sum = 0;
        for (var segment : task.model().segments()) {
            double reached = segment.patients();
            for (var step : task.model().steps()) {
                var response = task.model().response(segment.id(), step);
                double missed = 1;
                for (var one : task.model().interventions()) {
                    missed *= 1 - strongest(one, step, segment.id()) * hill(one, chosen.get(one.id()));
                }
                reached *= response.base() + (response.ceiling() - response.base()) * (1 - missed);
            }
            sum += reached;
        }
        return sum;
    }

    private static double strongest(Intervention one, String step, String segment) {
        double max = 0;
        for (var effect : one.effects()) {
            if (effect.step().equals(step)
                    && (effect.segments().isEmpty() || effect.segments().contains(segment))) {
                max = Math.max(max, effect.max().value());
            }
        }
        return max;
    }

    private static double hill(Intervention one, int level) {
        double x = Math.pow(level, one.response().slope());
        return level == 0
                ? 0
                : x / (Math.pow(one.response().halfSaturation(), one.response().slope()) + x);
    }
}
