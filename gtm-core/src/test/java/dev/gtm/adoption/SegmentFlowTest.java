package dev.gtm.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.quantity.Share;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SegmentFlowTest {

    @Test
    void stalls_where_the_most_patients_could_still_be_kept() {
        var flow = flow(100, new double[] {0.5, 0.9}, new double[] {0.2, 1.0}, new double[] {1.0, 1.0});

        assertThat(flow.stall()).map(StepFlow::step).as("40, 40, none").contains("T0");
        assertThat(flow(100, new double[] {0.9, 1.0}, new double[] {0.5, 1.0}).stall())
                .map(StepFlow::step)
                .as("10, then 45")
                .contains("T1");
    }

    @Test
    void does_not_stall_where_only_the_ceiling_takes_patients() {
        assertThat(flow(100, new double[] {0.1, 0.1}, new double[] {0.9, 1.0}).stall())
                .map(StepFlow::step)
                .contains("T1");
        assertThat(flow(100, new double[] {0.1, 0.1}, new double[] {0.9, 0.9}).stall())
                .isEmpty();
    }

    @Test
    void of_equal_losses_the_first_stalls_the_journey() {
        var flow = flow(128, new double[] {0.5, 0.75}, new double[] {0.5, 1.0});

        assertThat(flow.steps()).extracting(StepFlow::avoidable).containsExactly(32.0, 32.0);
        assertThat(flow.stall()).map(StepFlow::step).contains("T0");
        assertThat(flow(1000, new double[] {0.8, 0.9}, new double[] {0.875, 1.0})
                        .stall())
                .map(StepFlow::step)
                .as("100 each, whatever binary fractions say")
                .contains("T0");
    }

    @Test
    void builds_momentum_where_a_rate_comes_nearest_to_its_ceiling() {
        var flow = flow(100, new double[] {0.9, 1.0}, new double[] {0.3, 0.35}, new double[] {0.5, 1.0});

        assertThat(flow.momentum()).map(StepFlow::step).contains("T1");
    }

    @Test
    void of_equal_gaps_the_first_builds_momentum() {
        assertThat(flow(100, new double[] {0.5, 0.75}, new double[] {0.25, 0.5}).momentum())
                .map(StepFlow::step)
                .contains("T0");
        assertThat(flow(100, new double[] {0.3, 0.5}, new double[] {0.5, 0.7}).momentum())
                .map(StepFlow::step)
                .as("0.2 is 0.2, whatever binary fractions say")
                .contains("T0");
    }

    @Test
    void nobody_who_enters_neither_stalls_nor_moves() {
        var flow = flow(0, new double[] {0.5, 0.9}, new double[] {0.2, 1.0});

        assertThat(flow.stall()).isEmpty();
        assertThat(flow.momentum()).isEmpty();
    }

    @Test
    void a_step_that_nobody_reaches_builds_no_momentum() {
        var flow = flow(100, new double[] {0.0, 0.9}, new double[] {1.0, 1.0});

        assertThat(flow.momentum()).map(StepFlow::step).contains("T0");
        assertThat(flow.stall()).map(StepFlow::step).contains("T0");
    }

    /** Each step by its rate and its ceiling. */
    private static SegmentFlow flow(double patients, double[]... steps) {
        var journey = IntStream.range(0, steps.length)
                .mapToObj(j -> Step.of("T" + j, Stage.TESTING, Map.of("A", Share.of(steps[j][0])))
                        .withCeiling("A", steps[j][1]))
                .toList();
        var map = AdoptionMap.of(List.of(Segment.of("A", patients)), journey, List.of(), List.of());
        return map.segments().get(0);
    }
}
