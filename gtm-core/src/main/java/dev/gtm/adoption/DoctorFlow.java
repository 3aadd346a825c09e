package dev.gtm.adoption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * How far a group of doctors has come towards the medicine, beside the journey of their patients.
 *
 * <p>The two journeys stand beside each other: what doctors lose is not multiplied into what patients lose, because the
 * patients' rates already hold what their doctors do.
 *
 * @param stakeholder the id of the group
 * @param steps its steps in their order
 */
public record DoctorFlow(String stakeholder, List<DoctorStepFlow> steps) {

    /** What differs by less is equal, whatever binary fractions say. */
    private static final double TOLERANCE = 1e-9;

    public DoctorFlow {
        steps = List.copyOf(steps);
    }

    /**
     * The flow of each group, in the order in which the groups first appear.
     *
     * @param doctorJourney the steps, each group's in their order
     * @param map the patients' adoption
     */
    public static List<DoctorFlow> of(List<DoctorStep> doctorJourney, AdoptionMap map) {
        var groups = new LinkedHashMap<String, List<DoctorStep>>();
        doctorJourney.forEach(step -> groups.computeIfAbsent(step.stakeholder(), id -> new ArrayList<>())
                .add(step));
        return groups.entrySet().stream()
                .map(group -> new DoctorFlow(group.getKey(), flow(group.getValue(), map)))
                .toList();
    }

    /** Where it stalls: the step that loses the largest share of the group, the first of equals; none if none loses any. */
    public Optional<DoctorStepFlow> stall() {
        return steps.stream()
                .filter(step -> step.arriving() > step.leaving())
                .reduce((worst, step) -> lost(step) > lost(worst) + TOLERANCE ? step : worst);
    }

    private static double lost(DoctorStepFlow step) {
        return step.arriving() - step.leaving();
    }

    private static List<DoctorStepFlow> flow(List<DoctorStep> steps, AdoptionMap map) {
        var flows = new ArrayList<DoctorStepFlow>();
        double arriving = 1;
        for (var step : steps) {
            double leaving = arriving * step.rate().value();
            flows.add(new DoctorStepFlow(
                    step.id(),
                    step.stage(),
                    arriving,
                    leaving,
                    map.stepsOf(step.stage().stages()),
                    map.avoidable(step.stage().stages())));
            arriving = leaving;
        }
        return flows;
    }
}
