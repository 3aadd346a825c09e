package dev.gtm.adoption;

import java.util.List;

/**
 * One step of a group of doctors towards the medicine.
 *
 * @param step the step's id
 * @param stage its stage
 * @param arriving the share of the group that has come so far, from 0 to 1
 * @param leaving the share of the group that goes on, from 0 to 1
 * @param patientSteps the ids of the patients' steps that hang on this stage, in the order of the journey
 * @param avoidable the patients whom those steps lose below their ceilings per 12 months, in all segments
 */
public record DoctorStepFlow(
        String step, DoctorStage stage, double arriving, double leaving, List<String> patientSteps, double avoidable) {

    public DoctorStepFlow {
        patientSteps = List.copyOf(patientSteps);
    }
}
