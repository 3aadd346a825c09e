package dev.gtm.rules.allocate;

import dev.gtm.adoption.Segment;
import dev.gtm.approach.FieldRole;
import dev.gtm.investment.EnablingSystem;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.StepResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A sizing task as a problem in numbers, and the way back. */
final class Formulation {

    private final SizingTask task;
    private final List<Intervention> candidates;
    private final MoneyUnit unit;
    private final Problem problem;

    private Formulation(SizingTask task) {
        this.task = task;
        candidates = task.model().interventions().stream()
                .sorted(Comparator.comparing(Intervention::id))
                .toList();
        unit = MoneyUnit.of(
                Stream.concat(
                                candidates.stream().map(one -> one.cost(1).amount()),
                                task.systems().stream()
                                        .map(one -> one.setUpCost().amount()))
                        .toList(),
                wishList());
        problem = formulate();
    }

    static Formulation of(SizingTask task) {
        return new Formulation(task);
    }

    Problem problem() {
        return problem;
    }

    /** The levels of a choice, by the candidate's id. */
    Map<String, Integer> levels(int[] options) {
        var levels = new TreeMap<String, Integer>();
        for (int i = 0; i < options.length; i++) {
            levels.put(candidates.get(i).id(), problem.units[i][options[i]]);
        }
        return levels;
    }

    /** The options of these levels. */
    int[] options(Map<String, Integer> levels) {
        var options = new int[candidates.size()];
        for (int i = 0; i < options.length; i++) {
            int level = levels.getOrDefault(candidates.get(i).id(), 0);
            while (options[i] < problem.most[i] && problem.units[i][options[i]] < level) {
                options[i]++;
            }
        }
        return options;
    }

    BigDecimal cost(Map<String, Integer> levels) {
        return task.outlay().of(levels);
    }

    MoneyUnit unit() {
        return unit;
    }

    private BigDecimal wishList() {
        return task.outlay().of(one -> one.levels().get(one.levels().size() - 1));
    }

    private Problem formulate() {
        int items = candidates.size();
        var units = new int[items][];
        var cost = new long[items][];
        var least = new int[items];
        var most = new int[items];
        for (int i = 0; i < items; i++) {
            var one = candidates.get(i);
            units[i] = levels(one);
            cost[i] = new long[units[i].length];
            for (int k = 0; k < units[i].length; k++) {
                cost[i][k] = unit.price(one.cost(units[i][k]).amount());
            }
            least[i] = least(one, units[i]);
            most[i] =
                    task.held().contains(one.id()) || task.closed().contains(one.id()) ? least[i] : units[i].length - 1;
        }
        var weight = weights(moved());
        var terms = moved().stream()
                .filter(term -> weight[segmentIds().indexOf(term.segment())] > 0)
                .toList();
        var push = new Pushes(candidates, terms);
        for (int i = 0; i < items; i++) {
            if (push.termsOf[i].length == 0) {
                most[i] = least[i];
            }
        }
        var roles = new ArrayList<>(task.limits().fte().keySet());
        var segments = segmentIds();
        return new Problem(
                goal(),
                weight,
                terms.stream()
                        .mapToInt(term -> segments.indexOf(term.segment()))
                        .toArray(),
                terms.stream().mapToDouble(StepResponse::ceiling).toArray(),
                terms.stream().mapToDouble(term -> term.ceiling() - term.base()).toArray(),
                units,
                cost,
                candidates.stream().mapToInt(one -> role(one, roles)).toArray(),
                task.limits().fte().values().stream().mapToInt(cap -> cap).toArray(),
                push.termsOf,
                push.pushes(units),
                least,
                most,
                task.systems().stream()
                        .mapToLong(one -> unit.price(one.setUpCost().amount()))
                        .toArray(),
                needs(),
                budget());
    }

    private int[][] needs() {
        var systems = task.systems().stream().map(EnablingSystem::id).toList();
        return candidates.stream()
                .map(one -> IntStream.range(0, systems.size())
                        .filter(s -> one.requires().contains(systems.get(s)))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static int role(Intervention one, List<FieldRole> roles) {
        return one.isCountedInFte() ? roles.indexOf(one.role()) : -1;
    }

    /** What is closed has the level 0 alone, whether its grid names it or not. */
    private int[] levels(Intervention one) {
        return task.closed().contains(one.id())
                ? new int[] {0}
                : one.levels().stream().mapToInt(level -> level).toArray();
    }

    private int least(Intervention one, int[] units) {
        int floor =
                task.closed().contains(one.id()) ? 0 : task.limits().floors().getOrDefault(one.id(), 0);
        int least = 0;
        while (least < units.length - 1 && units[least] < floor) {
            least++;
        }
        return least;
    }

    private List<String> segmentIds() {
        return task.model().segments().stream().map(Segment::id).toList();
    }

    /** The conversions that some candidate moves. */
    private List<StepResponse> moved() {
        return task.model().responses().stream()
                .filter(term -> weight(term.segment()) > 0 && term.ceiling() > term.base() && term.kappa() > 0)
                .filter(term -> candidates.stream()
                        .anyMatch(one -> !task.closed().contains(one.id()) && one.max(term.step(), term.segment()) > 0))
                .toList();
    }

    private double weight(String segment) {
        return task.model().segments().stream()
                .filter(one -> one.id().equals(segment))
                .mapToDouble(one -> one.patients())
                .sum();
    }

    /** What each segment would bring if all that can be moved stood at one. */
    private double[] weights(List<StepResponse> moved) {
        var model = task.model();
        return model.segments().stream()
                .mapToDouble(segment -> {
                    double product = segment.patients();
                    for (var step : model.steps()) {
                        var response = model.response(segment.id(), step);
                        product *= moved.contains(response) ? 1 : response.base();
                    }
                    return product;
                })
                .toArray();
    }

    private Goal goal() {
        return switch (task.objective()) {
            case PATIENTS -> Goal.patients();
            case NET_VALUE ->
                Goal.netValue(unit.inUnits(
                        Objects.requireNonNull(task.valuePerPatient()).amount()));
            case COST_FOR_PATIENTS -> Goal.leastCost(Objects.requireNonNull(task.wantedPatients()));
        };
    }

    private long budget() {
        var budget = task.limits().budget();
        return budget == null ? Problem.UNLIMITED : unit.budget(budget.amount());
    }
}
