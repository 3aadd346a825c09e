package dev.gtm.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.quantity.Share;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DoctorFlowTest {

    private static final Offset<Double> EXACT = within(1e-9);

    // Of 1000 patients 100 are lost below the ceiling before the test, 360 at it, 108 at the decision.
    private static final AdoptionMap MAP = AdoptionMap.of(
            List.of(Segment.of("A", 1000)),
            List.of(
                    step("FEEL", Stage.RECOGNITION, 1.0, 1.0),
                    step("COME", Stage.CONSULTATION, 0.9, 1.0),
                    step("TEST", Stage.TESTING, 0.4, 0.8),
                    step("DECIDE", Stage.DECISION, 0.7, 1.0)),
            List.of(),
            List.of());

    @Test
    void what_is_left_of_a_group_goes_on() {
        var flow = flow(step("KNOWS", DoctorStage.AWARE, 0.8), step("SEES", DoctorStage.UNDERSTAND, 0.5));

        assertThat(flow.steps()).extracting(DoctorStepFlow::step).containsExactly("KNOWS", "SEES");
        assertThat(flow.steps()).extracting(DoctorStepFlow::arriving).containsExactly(1.0, 0.8);
        assertThat(flow.steps()).extracting(DoctorStepFlow::leaving).containsExactly(0.8, 0.4);
    }

    @Test
    void the_patients_steps_hang_on_the_stage_of_the_doctor() {
        var flow = flow(
                step("KNOWS", DoctorStage.AWARE, 0.8),
                step("SEES", DoctorStage.UNDERSTAND, 0.5),
                step("WRITES", DoctorStage.PRESCRIBE, 0.5));

        assertThat(flow.steps().get(0).patientSteps()).containsExactly("COME", "TEST");
        assertThat(flow.steps().get(0).avoidable()).isEqualTo(100 + 360, EXACT);
        assertThat(flow.steps().get(1).patientSteps()).containsExactly("DECIDE");
        assertThat(flow.steps().get(1).avoidable()).isEqualTo(108, EXACT);
        assertThat(flow.steps().get(2).patientSteps()).isEmpty();
        assertThat(flow.steps().get(2).avoidable()).isZero();
    }

    @Test
    void all_segments_count() {
        var two = AdoptionMap.of(
                List.of(Segment.of("A", 1000), Segment.of("B", 100)),
                List.of(step("TEST", Stage.TESTING, 0.5, 1.0).withRate("B", 0.1)),
                List.of(),
                List.of());

        var flow = DoctorFlow.of(List.of(step("KNOWS", DoctorStage.AWARE, 0.8)), two);

        assertThat(flow.get(0).steps().get(0).patientSteps()).containsExactly("TEST");
        assertThat(flow.get(0).steps().get(0).avoidable()).isEqualTo(500 + 90, EXACT);
    }

    @Test
    void stalls_where_it_loses_the_most_of_the_group() {
        var flow = flow(
                step("KNOWS", DoctorStage.AWARE, 0.8),
                step("SEES", DoctorStage.UNDERSTAND, 0.5),
                step("WRITES", DoctorStage.PRESCRIBE, 0.1));

        assertThat(flow.stall()).map(DoctorStepFlow::step).as("0.2, 0.4, 0.36").contains("SEES");
    }

    @Test
    void of_equal_losses_the_first_stalls_and_without_a_loss_none() {
        assertThat(flow(step("KNOWS", DoctorStage.AWARE, 0.5), step("SEES", DoctorStage.UNDERSTAND, 0.0))
                        .stall())
                .map(DoctorStepFlow::step)
                .contains("KNOWS");
        assertThat(flow(step("KNOWS", DoctorStage.AWARE, 0.7), step("SEES", DoctorStage.UNDERSTAND, 4 / 7.0))
                        .stall())
                .map(DoctorStepFlow::step)
                .as("0.3 each, whatever binary fractions say")
                .contains("KNOWS");
        assertThat(flow(step("KNOWS", DoctorStage.AWARE, 1.0)).stall()).isEmpty();
        assertThat(new DoctorFlow("DOC", List.of()).stall()).isEmpty();
    }

    @Test
    void each_group_begins_anew_in_the_order_in_which_they_appear() {
        var flows = DoctorFlow.of(
                List.of(
                        DoctorStep.of("P1", "SURGEONS", DoctorStage.AWARE, 0.5),
                        DoctorStep.of("P2", "DOC", DoctorStage.AWARE, 0.9),
                        DoctorStep.of("P3", "SURGEONS", DoctorStage.PRESCRIBE, 0.5)),
                MAP);

        assertThat(flows).extracting(DoctorFlow::stakeholder).containsExactly("SURGEONS", "DOC");
        assertThat(flows.get(0).steps()).extracting(DoctorStepFlow::leaving).containsExactly(0.5, 0.25);
        assertThat(flows.get(1).steps()).extracting(DoctorStepFlow::leaving).containsExactly(0.9);
    }

    @Test
    void without_doctors_there_is_no_flow() {
        assertThat(DoctorFlow.of(List.of(), MAP)).isEmpty();
    }

    private static DoctorFlow flow(DoctorStep... steps) {
        return DoctorFlow.of(List.of(steps), MAP).get(0);
    }

    private static DoctorStep step(String id, DoctorStage stage, double rate) {
        return DoctorStep.of(id, "DOC", stage, rate);
    }

    private static Step step(String id, Stage stage, double rate, double ceiling) {
        return Step.of(id, stage, Map.of("A", Share.of(rate))).withCeiling("A", ceiling);
    }
}
