package dev.gtm.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.quantity.Share;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AdoptionMapTest {

    private static final Offset<Double> EXACT = within(1e-9);

    private static final Segment CITY = Segment.of("CITY", 1000);
    private static final Segment COUNTRY = Segment.of("COUNTRY", 200);
    private static final Step TEST = step("TEST", Stage.TESTING, 0.5, 0.2, Map.of("CITY", 0.9));
    private static final Step START = step("START", Stage.INITIATION, 0.8, 0.5, Map.of("CITY", 0.9, "COUNTRY", 0.5));
    private static final Behavior ORDER = Behavior.of("ORDER", "DOC", "TEST", "orders the test", 0.7);

    @Test
    void follows_the_patients_of_each_segment() {
        var map = map(List.of());

        var city = map.segments().get(0);
        assertThat(city.reached()).isEqualTo(400, EXACT);
        assertThat(city.steps()).extracting(StepFlow::entering).containsExactly(1000.0, 500.0);
        assertThat(city.steps()).extracting(StepFlow::leaving).containsExactly(500.0, 400.0);
        assertThat(city.steps()).extracting(StepFlow::lost).containsExactly(500.0, 100.0);

        assertThat(map.segments().get(1).reached()).isEqualTo(20, EXACT);
        assertThat(map.reached()).isEqualTo(420, EXACT);
    }

    @Test
    void adds_up_the_segments_at_a_step() {
        var map = map(List.of());

        assertThat(map.entering("TEST")).isEqualTo(1200, EXACT);
        assertThat(map.leaving("TEST")).isEqualTo(540, EXACT).isEqualTo(map.entering("START"), EXACT);
        assertThat(map.leaving("START")).isEqualTo(map.reached(), EXACT);
        assertThat(map.entering("NO SUCH STEP")).isZero();
    }

    @Test
    void the_ceiling_parts_the_loss() {
        var map = map(List.of());

        assertThat(flow(map, 0, 0).avoidable()).isEqualTo(1000 * (0.9 - 0.5), EXACT);
        assertThat(flow(map, 0, 1).avoidable()).isEqualTo(500 * (0.9 - 0.8), EXACT);
        assertThat(flow(map, 1, 0).avoidable())
                .as("without a ceiling, all of it")
                .isEqualTo(flow(map, 1, 0).lost(), EXACT);
        assertThat(flow(map, 1, 1).avoidable()).as("at the ceiling, none").isZero();
    }

    @Test
    void a_point_of_ceiling_counts_to_the_end_of_the_journey() {
        var map = map(List.of());

        assertThat(flow(map, 0, 0).patientsPerCeilingPoint()).isEqualTo(1000 * 0.01 * 0.8, EXACT);
        assertThat(flow(map, 0, 1).patientsPerCeilingPoint()).isEqualTo(500 * 0.01, EXACT);
        assertThat(flow(map, 1, 0).patientsPerCeilingPoint())
                .as("no ceiling to lift")
                .isZero();
    }

    @Test
    void less_than_a_point_of_ceiling_is_all_there_is() {
        var almost = new Step(
                "TEST",
                Stage.TESTING,
                null,
                Map.of("CITY", Share.of(0.5)),
                Map.of("CITY", Share.of(0.996)),
                null,
                null,
                null,
                null);

        var map = AdoptionMap.of(List.of(CITY), List.of(almost), List.of(), List.of());

        assertThat(flow(map, 0, 0).patientsPerCeilingPoint()).isEqualTo(4, EXACT);
    }

    @Test
    void only_explicit_weights_explain_a_loss() {
        var map = map(List.of(
                barrier("X1", 0.3, null),
                barrier("X2", 0.5, null),
                barrier("X3", null, 0.9),
                Barrier.of("X4", "ORDER", BarrierCause.HABIT)));

        assertThat(flow(map, 0, 0).notAttributable()).isEqualTo(400 * (1 - 0.8), EXACT);
        assertThat(flow(map, 1, 0).notAttributable()).isEqualTo(160 * (1 - 0.8), EXACT);
        assertThat(flow(map, 0, 1).notAttributable())
                .as("no behavior at this step")
                .isEqualTo(flow(map, 0, 1).avoidable(), EXACT);
    }

    @Test
    void a_weight_counts_where_its_behavior_does() {
        var cityOnly = new Behavior(
                "ORDER", "DOC", "TEST", Set.of("CITY"), "orders", null, 0.7, null, null, null, null, null, null);

        var map = AdoptionMap.of(
                List.of(CITY, COUNTRY), List.of(TEST, START), List.of(cityOnly), List.of(barrier("X1", 1.0, null)));

        assertThat(flow(map, 0, 0).notAttributable()).isZero();
        assertThat(flow(map, 1, 0).notAttributable()).isEqualTo(flow(map, 1, 0).avoidable(), EXACT);
    }

    @Test
    void two_behaviors_of_one_step_cannot_explain_more_than_there_is() {
        var read = Behavior.of("READ", "DOC", "TEST", "reads the result", 0.7);
        var barriers = List.of(
                barrier("X1", 0.9, null),
                new Barrier("X2", "READ", BarrierCause.HABIT, null, Share.of(0.9), null, null, false, null));

        var map = AdoptionMap.of(List.of(CITY), List.of(TEST, START), List.of(ORDER, read), barriers);

        assertThat(flow(map, 0, 0).notAttributable()).isZero();
    }

    @Test
    void nobody_enters_nobody_arrives() {
        var map = AdoptionMap.of(List.of(Segment.of("CITY", 0)), List.of(TEST, START), List.of(), List.of());

        assertThat(map.reached()).isZero();
        assertThat(flow(map, 0, 1).lost()).isZero();
        assertThat(flow(map, 0, 1).rate()).as("the rate stands even so").isEqualTo(0.8);
    }

    private static AdoptionMap map(List<Barrier> barriers) {
        return AdoptionMap.of(List.of(CITY, COUNTRY), List.of(TEST, START), List.of(ORDER), barriers);
    }

    private static StepFlow flow(AdoptionMap map, int segment, int step) {
        return map.segments().get(segment).steps().get(step);
    }

    private static Step step(String id, Stage stage, double city, double country, Map<String, Double> ceilings) {
        return new Step(
                id,
                stage,
                null,
                Map.of("CITY", Share.of(city), "COUNTRY", Share.of(country)),
                ceilings.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> Share.of(e.getValue()))),
                null,
                null,
                null,
                null);
    }

    private static Barrier barrier(String id, Double weight, Double reported) {
        return new Barrier(
                id,
                "ORDER",
                BarrierCause.TURNAROUND_TIME,
                null,
                weight == null ? null : Share.of(weight),
                reported == null ? null : Share.of(reported),
                null,
                false,
                null);
    }
}
