package dev.gtm.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoctorStageTest {

    @Test
    void every_stage_of_the_patients_but_recognition_hangs_on_exactly_one() {
        assertThat(Arrays.stream(DoctorStage.values()).flatMap(stage -> stage.stages().stream()))
                .as("in their order")
                .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(Stage.RECOGNITION)));
    }

    @ParameterizedTest
    @EnumSource
    void each_is_found_by_its_stages(DoctorStage stage) {
        assertThat(stage.stages())
                .isNotEmpty()
                .allSatisfy(of -> assertThat(DoctorStage.of(of)).contains(stage));
    }

    @Test
    void no_doctor_is_near_when_symptoms_are_recognized() {
        assertThat(DoctorStage.of(Stage.RECOGNITION)).isEmpty();
    }

    @Test
    void doctors_are_those_who_see_patients() {
        assertThat(Arrays.stream(StakeholderRole.values()).filter(StakeholderRole::isDoctor))
                .containsExactly(
                        StakeholderRole.PHYSICIAN,
                        StakeholderRole.REFERRING_PHYSICIAN,
                        StakeholderRole.MULTIDISCIPLINARY_TEAM,
                        StakeholderRole.REFERENCE_CENTER);
    }

    @Test
    void on_the_side_of_the_patients_stand_patients_and_those_with_them() {
        assertThat(Arrays.stream(StakeholderRole.values()).filter(StakeholderRole::isPatientSide))
                .containsExactly(StakeholderRole.PATIENT, StakeholderRole.CAREGIVER, StakeholderRole.PATIENT_GROUP);
    }
}
