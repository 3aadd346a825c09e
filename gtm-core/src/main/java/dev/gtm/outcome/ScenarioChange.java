package dev.gtm.outcome;

import static dev.gtm.diagnostic.Require.notNegative;
import static dev.gtm.diagnostic.Require.text;

import dev.gtm.quantity.Sorted;
import java.util.Set;

/** One thing that is different in a scenario. Factors are at least 0; 1 changes nothing. */
public sealed interface ScenarioChange {

    /**
     * Other rates or ceilings of a step.
     *
     * @param step the step's id
     * @param segments the ids of the segments; empty for all
     * @param rateTimes factor on the rates
     * @param ceilingTimes factor on the ceilings
     */
    record OfStep(String step, Set<String> segments, double rateTimes, double ceilingTimes) implements ScenarioChange {
        public OfStep {
            text("step", step);
            segments = Sorted.set(segments);
            notNegative("rateTimes", rateTimes);
            notNegative("ceilingTimes", ceilingTimes);
        }
    }

    /**
     * Another number of patients.
     *
     * @param segment the segment's id
     * @param patientsTimes factor on the patients
     */
    record OfSegment(String segment, double patientsTimes) implements ScenarioChange {
        public OfSegment {
            text("segment", segment);
            notNegative("patientsTimes", patientsTimes);
        }
    }

    /**
     * An intervention that is gone or has another price.
     *
     * @param intervention the intervention's id
     * @param removed whether it is gone
     * @param costTimes factor on its price
     */
    record OfIntervention(String intervention, boolean removed, double costTimes) implements ScenarioChange {
        public OfIntervention {
            text("intervention", intervention);
            notNegative("costTimes", costTimes);
        }
    }
}
