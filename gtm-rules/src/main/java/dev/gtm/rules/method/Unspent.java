package dev.gtm.rules.method;

import dev.gtm.investment.Intervention;
import dev.gtm.investment.Objective;
import dev.gtm.language.Sentence;
import dev.gtm.quantity.Money;
import dev.gtm.rules.allocate.SizingTask;
import dev.gtm.rules.allocate.Solution;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Why money is left of the budget. */
final class Unspent {

    private final SizingTask task;
    private final Map<String, Integer> levels;
    private final double patients;

    Unspent(SizingTask task, Solution plan) {
        this.task = task;
        levels = plan.levels();
        patients = plan.patients();
    }

    Sentence because(Money unspent) {
        if (task.objective() == Objective.COST_FOR_PATIENTS) {
            return new Sentence("The wanted patients are reached for less.", "目標の患者数はより少ない費用で達成される。");
        }
        if (task.objective() == Objective.NET_VALUE) {
            return new Sentence(
                    "No further level is worth more than it costs and fits the limits.", "制約に収まり、費用に見合う水準が他にない。");
        }
        var steps = helpfulSteps();
        if (steps.isEmpty()) {
            return new Sentence(
                    "Every intervention that helps and may grow stands at its highest level.",
                    "効果があり増やせる施策は、すべて最高水準にある。");
        }
        var open = steps.stream().filter(this::keepsToCaps).toList();
        if (open.isEmpty()) {
            return new Sentence(
                    "Every level that would help takes more people than the caps allow.", "効果を高める水準は、いずれも人員の上限を超える。");
        }
        var cheapest = open.stream()
                .min(Comparator.comparing(one -> more(one).amount()))
                .orElseThrow();
        return more(cheapest).amount().compareTo(unspent.amount()) > 0
                ? costsMore(cheapest)
                : new Sentence("The search ended before it found a use for it.", "使途が見つかる前に探索が終了した。");
    }

    private Sentence costsMore(Intervention one) {
        var more = Rounded.of(more(one));
        return new Sentence(
                "The cheapest step up that helps, " + one.id() + " to " + next(one) + " " + one.unit() + ", costs "
                        + more + ".",
                "効果のある最も安い増分は " + one.id() + " を " + next(one) + " " + one.unit() + " にすることで、" + more + " を要する。");
    }

    private List<Intervention> helpfulSteps() {
        return task.model().interventions().stream()
                .filter(one -> !task.closed().contains(one.id()) && !task.held().contains(one.id()))
                .filter(one -> next(one) > level(one))
                .filter(one -> {
                    var raised = new TreeMap<>(levels);
                    raised.put(one.id(), next(one));
                    return task.model().patients(raised) > patients;
                })
                .toList();
    }

    private int level(Intervention one) {
        return Objects.requireNonNullElse(levels.get(one.id()), 0);
    }

    /** The next level, or the same where there is none. */
    private int next(Intervention one) {
        int level = level(one);
        return one.levels().stream()
                .mapToInt(allowed -> allowed)
                .filter(allowed -> allowed > level)
                .findFirst()
                .orElse(level);
    }

    private Money more(Intervention one) {
        return one.cost(next(one) - level(one));
    }

    private boolean keepsToCaps(Intervention one) {
        var cap = one.role() == null || !one.isCountedInFte()
                ? null
                : task.limits().fte().get(one.role());
        if (cap == null) {
            return true;
        }
        int used = task.model().interventions().stream()
                .filter(other -> other.isCountedInFte() && other.role() == one.role())
                .mapToInt(this::level)
                .sum();
        return used + next(one) - level(one) <= cap;
    }
}
