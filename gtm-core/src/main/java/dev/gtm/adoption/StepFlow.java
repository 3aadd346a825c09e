package dev.gtm.adoption;

import java.util.List;

/**
 * One step of one segment, in patients per 12 months.
 *
 * @param step the step's id
 * @param stage its stage
 * @param entering who arrive
 * @param leaving who go on
 * @param lost who do not
 * @param rate leaving by entering
 * @param ceiling the rate that cannot be passed within the horizon
 * @param avoidable the part of the loss below the ceiling
 * @param attributed the parts of the avoidable loss that explicit weights lay on barriers
 * @param notAttributable the part of the avoidable loss that no barrier's explicit weight explains
 * @param patientsPerCeilingPoint what one point more of ceiling could bring to the end of the journey, all other rates as
 *     they are; 0 where the ceiling is 1
 */
public record StepFlow(
        String step,
        Stage stage,
        double entering,
        double leaving,
        double lost,
        double rate,
        double ceiling,
        double avoidable,
        List<Attribution> attributed,
        double notAttributable,
        double patientsPerCeilingPoint) {

    public StepFlow {
        attributed = List.copyOf(attributed);
    }
}
