package dev.gtm.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.quantity.Range;
import dev.gtm.quantity.Share;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BehaviorTest {

    private static final Step TEST = new Step(
            "TEST",
            Stage.TESTING,
            null,
            Map.of("A", Share.of(0.5)),
            Map.of("A", Share.of(0.9)),
            null,
            null,
            null,
            null);

    @Test
    void gains_what_lies_between_the_rate_and_the_target() {
        assertThat(behavior(0.7, null, null).gain(TEST, "A")).isEqualTo(0.2, within(1e-12));
    }

    @Test
    void gains_nothing_below_the_rate_and_nothing_beyond_the_ceiling() {
        assertThat(behavior(0.5, null, null).gain(TEST, "A")).isZero();
        assertThat(behavior(0.3, null, null).gain(TEST, "A")).isZero();
        assertThat(behavior(1.0, null, null).gain(TEST, "A")).isEqualTo(0.4, within(1e-12));
    }

    @Test
    void a_metric_moves_the_step_by_its_step_gain() {
        assertThat(behavior(12.0, "days to result", 0.3).gain(TEST, "A")).isEqualTo(0.3, within(1e-12));
        assertThat(behavior(12.0, "days to result", 0.8).gain(TEST, "A")).isEqualTo(0.4, within(1e-12));
    }

    @Test
    void cannot_tell_without_target_or_step_gain() {
        assertThat(behavior(null, null, null).gain(TEST, "A")).isNull();
        assertThat(behavior(null, null, 0.3).gain(TEST, "A")).isNull();
        assertThat(behavior(12.0, "days to result", null).gain(TEST, "A")).isNull();
        assertThat(behavior(null, "days to result", 0.3).gain(TEST, "A")).isNull();
    }

    @Test
    void concerns_all_segments_unless_it_names_some() {
        var all = List.of(Segment.of("A", 1), Segment.of("B", 1));

        assertThat(Behavior.of("X", "S", "TEST", "orders", 0.7).segmentsAmong(all))
                .isEqualTo(all);
        assertThat(behavior(0.7, null, null).segmentsAmong(all)).containsExactly(all.get(0));
        assertThat(behavior(0.7, null, null).concerns("B")).isFalse();
    }

    @Test
    void rates_are_shares_and_metrics_are_not() {
        assertThatThrownBy(() -> behavior(75.0, null, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("target takes a number from 0 to 1, not 75.0");
        assertThatThrownBy(() -> behavior(-1.0, "days to result", null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("target takes a finite number of at least 0, not -1.0");
        assertThatThrownBy(() -> new Behavior(
                        "X",
                        "S",
                        "TEST",
                        Set.of(),
                        "orders",
                        null,
                        0.7,
                        null,
                        null,
                        new Range(0.4, 1.4),
                        null,
                        null,
                        null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("baselineRange takes");
    }

    private static Behavior behavior(Double target, String metric, Double stepGain) {
        var gain = stepGain == null ? null : Share.of(stepGain);
        return new Behavior(
                "X", "S", "TEST", Set.of("A"), "orders", null, target, metric, gain, null, null, null, null);
    }
}
