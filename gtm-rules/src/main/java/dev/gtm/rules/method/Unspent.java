package dev.gtm.rules.method;

import dev.gtm.investment.EnablingSystem;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.Objective;
import dev.gtm.language.Sentence;
import dev.gtm.quantity.Money;
import dev.gtm.rules.allocate.SizingTask;
import dev.gtm.rules.allocate.Solution;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Why money is left of the budget. */
final class Unspent {

    /** A gain smaller than this is none. */
    private static final double ROUNDING = 1e-12;

    private final SizingTask task;
    private final Map<String, Integer> levels;
    private final double patients;
    private final List<EnablingSystem> setUp;

    Unspent(SizingTask task, Solution plan) {
        this.task = task;
        levels = plan.levels();
        patients = plan.patients();
        setUp = task.outlay().usedAt(levels);
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
                "The cheapest step up that helps, " + one.id() + " to " + one.quantity(next(one)) + ", costs " + more
                        + ".",
                "効果のある最も安い増分は " + one.id() + " を " + one.quantity(next(one)) + " にすることで、" + more + " を要する。");
    }

    private List<Intervention> helpfulSteps() {
        var moves = new Moves(task.model(), levels);
        return task.model().interventions().stream()
                .filter(one -> !task.closed().contains(one.id()) && !task.held().contains(one.id()))
                .filter(one -> next(one) > level(one))
                .filter(one -> moves.patients(one, next(one)) > patients * (1 + ROUNDING))
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

    /** What the next level costs more, with the systems that nobody has needed so far. */
    private Money more(Intervention one) {
        var more = one.cost(next(one) - level(one));
        var sum = task.systems().stream()
                .filter(system -> one.requires().contains(system.id()) && !setUp.contains(system))
                .map(system -> system.setUpCost().amount())
                .reduce(more.amount(), BigDecimal::add);
        return new Money(sum, more.currency());
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
