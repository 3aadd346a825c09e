package dev.gtm.io;

import dev.gtm.adoption.DoctorStage;
import dev.gtm.adoption.Stage;
import dev.gtm.evidence.EvidenceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What step 1 finds, as it stands in JSON: the journey and its losses. */
final class AdoptionDocument {

    private AdoptionDocument() {}

    /**
     * The journey and its losses, per 12 months.
     *
     * @param segments one flow per segment
     * @param reached the patients of all segments who come to the end
     * @param doctors how far each group of doctors has come, beside the journey of their patients
     */
    record Adoption(List<Segment> segments, double reached, List<Doctors> doctors) {}

    /**
     * The journey of one segment.
     *
     * @param id the segment's id
     * @param patients who enter per 12 months
     * @param reached who come to the end
     * @param steps the steps in their order
     * @param stall the step with the largest avoidable loss; null if nothing is avoidable
     * @param momentum the step that comes nearest to its ceiling; null if nobody arrives anywhere
     */
    record Segment(
            String id,
            double patients,
            double reached,
            List<Step> steps,
            @Nullable String stall,
            @Nullable String momentum) {}

    /**
     * One step of one segment, in patients per 12 months.
     *
     * @param id the step's id
     * @param stage its stage
     * @param entering who arrive
     * @param leaving who go on
     * @param lost who do not
     * @param rate leaving by entering
     * @param ceiling the rate that cannot be passed
     * @param avoidable the part of the loss below the ceiling
     * @param notAttributable the part of the avoidable loss that no explicit weight explains
     * @param patientsPerCeilingPoint what one point more of ceiling could bring to the end of the journey
     * @param attributed the parts of the avoidable loss that explicit weights lay on barriers
     * @param ceilingSetBy who sets the ceiling, or null
     * @param evidence where the rate comes from
     * @param ceilingEvidence where the ceiling comes from
     */
    record Step(
            String id,
            Stage stage,
            double entering,
            double leaving,
            double lost,
            double rate,
            double ceiling,
            double avoidable,
            double notAttributable,
            double patientsPerCeilingPoint,
            List<Attributed> attributed,
            @Nullable String ceilingSetBy,
            EvidenceKind evidence,
            EvidenceKind ceilingEvidence) {}

    /**
     * A part of an avoidable loss.
     *
     * @param behavior the behavior that does not happen
     * @param barrier the barrier that stops it
     * @param patients per 12 months
     */
    record Attributed(String behavior, String barrier, double patients) {}

    /**
     * How far a group of doctors has come.
     *
     * @param stakeholder the group's id
     * @param steps its steps in their order
     * @param stall the step that loses the largest share of the group; null if none loses any
     */
    record Doctors(
            String stakeholder,
            List<DoctorStep> steps,
            @Nullable String stall) {}

    /**
     * One step of a group of doctors.
     *
     * @param id the step's id
     * @param stage its stage
     * @param arriving the share of the group that has come so far, 0 to 1
     * @param leaving the share of the group that goes on, 0 to 1
     * @param doctors how many of them go on; null if their number is not known
     * @param patientSteps the patients' steps that hang on this stage
     * @param avoidable the patients whom those steps lose below their ceilings per 12 months
     * @param evidence where the rate comes from
     */
    record DoctorStep(
            String id,
            DoctorStage stage,
            double arriving,
            double leaving,
            @Nullable Double doctors,
            List<String> patientSteps,
            double avoidable,
            EvidenceKind evidence) {}
}
