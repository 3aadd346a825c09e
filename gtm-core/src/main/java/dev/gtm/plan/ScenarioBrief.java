package dev.gtm.plan;

import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Step;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.Limits;
import dev.gtm.outcome.Scenario;
import dev.gtm.outcome.ScenarioChange;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A brief in another future. */
public final class ScenarioBrief {

    private ScenarioBrief() {}

    /** The brief with everything that a scenario changes; rates and ceilings stay from 0 to 1, and no rate above its ceiling. */
    public static Brief of(Brief brief, Scenario scenario) {
        var changed = brief;
        for (var change : scenario.changes()) {
            if (change instanceof ScenarioChange.OfStep ofStep) {
                changed = with(changed, ofStep);
            } else if (change instanceof ScenarioChange.OfSegment ofSegment) {
                changed = with(changed, ofSegment);
            } else if (change instanceof ScenarioChange.OfIntervention ofIntervention) {
                changed = with(changed, ofIntervention);
            }
        }
        return changed;
    }

    private static Brief with(Brief brief, ScenarioChange.OfStep change) {
        var segments = change.segments().isEmpty()
                ? brief.segments().stream().map(Segment::id).collect(Collectors.toSet())
                : change.segments();
        return brief.toBuilder()
                .journey(brief.journey().stream()
                        .map(step -> step.id().equals(change.step()) ? with(step, segments, change) : step)
                        .toList())
                .build();
    }

    private static Step with(Step step, Set<String> segments, ScenarioChange.OfStep change) {
        var changed = step;
        for (var segment : segments) {
            double ceiling = Math.min(1, step.ceiling(segment).value() * change.ceilingTimes());
            double rate = Math.min(ceiling, step.rate(segment).value() * change.rateTimes());
            changed = changed.withRate(segment, 0).withCeiling(segment, ceiling).withRate(segment, rate);
        }
        return changed;
    }

    private static Brief with(Brief brief, ScenarioChange.OfSegment change) {
        return brief.toBuilder()
                .segments(brief.segments().stream()
                        .map(segment -> segment.id().equals(change.segment())
                                ? segment.withPatients(segment.patients() * change.patientsTimes())
                                : segment)
                        .toList())
                .build();
    }

    private static Brief with(Brief brief, ScenarioChange.OfIntervention change) {
        if (change.removed()) {
            return without(brief, change.intervention());
        }
        return brief.toBuilder()
                .interventions(brief.interventions().stream()
                        .map(one -> one.id().equals(change.intervention()) ? priced(one, change.costTimes()) : one)
                        .toList())
                .build();
    }

    /** The brief without an intervention and its floor, and without scenarios, which may speak of it. */
    public static Brief without(Brief brief, String intervention) {
        List<Intervention> left = brief.interventions().stream()
                .filter(one -> !one.id().equals(intervention))
                .toList();
        var floors = new HashMap<>(brief.limits().floors());
        floors.remove(intervention);
        return brief.toBuilder()
                .interventions(left)
                .scenarios(List.of())
                .limits(new Limits(brief.limits().budget(), brief.limits().fte(), floors))
                .build();
    }

    /** Without a price there is nothing to multiply. */
    private static Intervention priced(Intervention one, double times) {
        var cost = one.unitCost();
        return cost == null ? one : one.at(cost.times(times));
    }
}
