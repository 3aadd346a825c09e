package dev.gtm.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.BarrierCause;
import dev.gtm.quantity.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarrierWeightsTest {

    @Test
    void equal_where_nothing_is_known() {
        assertThat(weights(barrier("A", null, null), barrier("B", null, null))).containsExactly(0.5, 0.5);
    }

    @Test
    void normalized_to_one() {
        assertThat(weights(barrier("A", 0.375, null), barrier("B", 0.125, null)))
                .containsExactly(0.75, 0.25);
    }

    @Test
    void reported_shares_stand_in_for_weights() {
        var weights = weights(barrier("A", null, 0.71), barrier("B", null, 0.67), barrier("C", null, 0.63));

        assertThat(weights.get(0)).isEqualTo(0.71 / 2.01, within(1e-12));
        assertThat(weights.get(2)).isEqualTo(0.63 / 2.01, within(1e-12));
    }

    @Test
    void a_weight_goes_before_a_report() {
        assertThat(weights(barrier("A", 0.3, 0.9), barrier("B", null, 0.3))).containsExactly(0.5, 0.5);
    }

    @Test
    void without_either_the_mean_of_the_others() {
        assertThat(weights(barrier("A", 0.2, null), barrier("B", null, 0.6), barrier("C", null, null)))
                .satisfiesExactly(
                        a -> assertThat(a).isEqualTo(0.2 / 1.2, within(1e-12)),
                        b -> assertThat(b).isEqualTo(0.6 / 1.2, within(1e-12)),
                        c -> assertThat(c).isEqualTo(0.4 / 1.2, within(1e-12)));
    }

    @Test
    void all_zero_is_all_equal() {
        assertThat(weights(barrier("A", 0.0, null), barrier("B", null, 0.0), barrier("C", null, null)))
                .allSatisfy(weight -> assertThat(weight).isEqualTo(1.0 / 3, within(1e-12)));
    }

    @Test
    void one_outweighs_another_only_strictly() {
        var heavy = barrier("A", 0.3, null);
        var same = barrier("B", 0.3 + 1e-12, null);
        var light = barrier("C", 0.2, null);
        var weights = BarrierWeights.of(List.of(heavy, same, light));

        assertThat(weights.outweighs(heavy, light)).isTrue();
        assertThat(weights.outweighs(light, heavy)).isFalse();
        assertThat(weights.outweighs(same, heavy)).as("rounding errors aside").isFalse();
        assertThat(weights.outweighs(heavy, heavy)).isFalse();
    }

    @Test
    void knows_only_the_barriers_of_its_behavior() {
        var weights = BarrierWeights.of(List.of(barrier("A", 0.3, null)));

        assertThatThrownBy(() -> weights.of(barrier("Z", 0.3, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Z");
    }

    private static List<Double> weights(Barrier... barriers) {
        var weights = BarrierWeights.of(List.of(barriers));
        return List.of(barriers).stream().map(weights::of).toList();
    }

    private static Barrier barrier(String id, Double weight, Double reported) {
        return new Barrier(
                id,
                "B",
                BarrierCause.HABIT,
                null,
                weight == null ? null : Share.of(weight),
                reported == null ? null : Share.of(reported),
                null,
                false,
                null);
    }
}
