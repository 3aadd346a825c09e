package dev.gtm.rules.allocate;

import dev.gtm.diagnostic.Require;
import dev.gtm.investment.EnablingSystem;
import dev.gtm.investment.Limits;
import dev.gtm.investment.Objective;
import dev.gtm.investment.Outlay;
import dev.gtm.investment.ResponseModel;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Sorted;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to size.
 *
 * @param model how the patients answer; its interventions are the candidates
 * @param systems that candidates may require, each paid for once
 * @param limits to keep to; those on unknown interventions are ignored
 * @param objective what to strive for
 * @param valuePerPatient with NET_VALUE, what a patient is worth
 * @param wantedPatients with COST_FOR_PATIENTS, how many
 * @param closed the ids of the candidates that must not be used at all
 * @param held the ids of the candidates that stay at their least level
 */
public record SizingTask(
        ResponseModel model,
        List<EnablingSystem> systems,
        Limits limits,
        Objective objective,
        @Nullable Money valuePerPatient,
        @Nullable Double wantedPatients,
        Set<String> closed,
        Set<String> held) {

    public SizingTask {
        systems = List.copyOf(systems);
        closed = Sorted.set(closed);
        held = Sorted.set(held);
        Require.that(
                objective != Objective.NET_VALUE || valuePerPatient != null,
                "valuePerPatient",
                valuePerPatient,
                "an amount, the objective being NET_VALUE");
        Require.that(
                objective != Objective.COST_FOR_PATIENTS || wantedPatients != null,
                "wantedPatients",
                wantedPatients,
                "a number, the objective being COST_FOR_PATIENTS");
    }

    /** To get the most patients. */
    public static SizingTask forPatients(ResponseModel model, Limits limits) {
        return new SizingTask(model, List.of(), limits, Objective.PATIENTS, null, null, Set.of(), Set.of());
    }

    /** To get the most net value, a patient being worth so much. */
    public static SizingTask forNetValue(ResponseModel model, Limits limits, Money valuePerPatient) {
        return new SizingTask(model, List.of(), limits, Objective.NET_VALUE, valuePerPatient, null, Set.of(), Set.of());
    }

    /** To get so many patients at the least cost. */
    public static SizingTask forCost(ResponseModel model, Limits limits, double wantedPatients) {
        return new SizingTask(
                model, List.of(), limits, Objective.COST_FOR_PATIENTS, null, wantedPatients, Set.of(), Set.of());
    }

    /** What levels of its candidates cost. */
    public Outlay outlay() {
        return new Outlay(model.interventions(), systems);
    }

    /** The same with other systems. */
    public SizingTask with(List<EnablingSystem> others) {
        return new SizingTask(model, others, limits, objective, valuePerPatient, wantedPatients, closed, held);
    }

    /** The same with other limits. */
    public SizingTask with(Limits other) {
        return new SizingTask(model, systems, other, objective, valuePerPatient, wantedPatients, closed, held);
    }

    /** The same with another model. */
    public SizingTask with(ResponseModel other) {
        return new SizingTask(other, systems, limits, objective, valuePerPatient, wantedPatients, closed, held);
    }

    /** The same without the use of these candidates. */
    public SizingTask closing(Collection<String> ids) {
        return new SizingTask(
                model, systems, limits, objective, valuePerPatient, wantedPatients, Set.copyOf(ids), held);
    }

    /** The same with these candidates at their least level. */
    public SizingTask holding(Collection<String> ids) {
        return new SizingTask(
                model, systems, limits, objective, valuePerPatient, wantedPatients, closed, Set.copyOf(ids));
    }

    /** The same, striving for the most patients. */
    public SizingTask striveForPatients() {
        return new SizingTask(model, systems, limits, Objective.PATIENTS, null, null, closed, held);
    }
}
