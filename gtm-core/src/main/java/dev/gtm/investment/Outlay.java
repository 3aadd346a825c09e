package dev.gtm.investment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What levels cost in 12 months: the units of each intervention, and once each system that one of them requires.
 *
 * @param interventions the candidates
 * @param systems those with a price; what is required and not among them costs nothing here
 */
public record Outlay(List<Intervention> interventions, List<EnablingSystem> systems) {

    public Outlay {
        interventions = List.copyOf(interventions);
        systems = List.copyOf(systems);
    }

    /**
     * What some levels cost.
     *
     * @param levels by the intervention's id; 0 where absent
     */
    public BigDecimal of(Map<String, Integer> levels) {
        return of(one -> levels.getOrDefault(one.id(), 0));
    }

    /**
     * What some levels cost.
     *
     * @throws IllegalStateException if an intervention above level zero has no price
     */
    public BigDecimal of(ToIntFunction<Intervention> level) {
        var sum = interventions.stream()
                .filter(one -> level.applyAsInt(one) > 0)
                .map(one -> one.cost(level.applyAsInt(one)).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return usedAt(level).stream().map(one -> one.setUpCost().amount()).reduce(sum, BigDecimal::add);
    }

    /** The systems that some intervention above level zero requires, in the order given. */
    public List<EnablingSystem> usedAt(ToIntFunction<Intervention> level) {
        return systems.stream()
                .filter(system -> interventions.stream()
                        .anyMatch(one -> one.requires().contains(system.id()) && level.applyAsInt(one) > 0))
                .toList();
    }

    /** The systems that some intervention above level zero requires; levels are 0 where absent. */
    public List<EnablingSystem> usedAt(Map<String, Integer> levels) {
        return usedAt(one -> levels.getOrDefault(one.id(), 0));
    }
}
