package dev.gtm.adoption;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The stages of a doctor's way to a new medicine, in their order, beside the patients' journey.
 *
 * <p>The four stages are those of the MEMBERS document on digital support for personalized medicine; which stages of the
 * patients' journey hang on each is this library's own reading.
 */
public enum DoctorStage {
    /** Knows that it may concern patients of their own: without it nobody is sent, tested or diagnosed. */
    AWARE(Stage.CONSULTATION, Stage.REFERRAL, Stage.TESTING, Stage.DIAGNOSIS),
    /** Understands for whom it is and what it does: without it nobody decides for it. */
    UNDERSTAND(Stage.DECISION),
    /** Prescribes it: without it nothing is covered, dispensed or started. */
    PRESCRIBE(Stage.ACCESS, Stage.INITIATION),
    /** Follows the patients up: without it they do not stay on treatment. */
    FOLLOW_UP(Stage.CONTINUATION);

    private final List<Stage> stages;

    DoctorStage(Stage... stages) {
        this.stages = List.of(stages);
    }

    /** The stages of the patients' journey that hang on it, in their order. */
    public List<Stage> stages() {
        return stages;
    }

    /** The stage of the doctor on which a stage of the patients hangs; none for RECOGNITION, where no doctor is near. */
    public static Optional<DoctorStage> of(Stage stage) {
        return Arrays.stream(values())
                .filter(doctor -> doctor.stages.contains(stage))
                .findFirst();
    }
}
