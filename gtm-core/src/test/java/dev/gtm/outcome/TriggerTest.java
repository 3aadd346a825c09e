package dev.gtm.outcome;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gtm.diagnostic.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriggerTest {

    @Test
    void takes_exactly_one_condition() {
        assertThatCode(() -> trigger(0.5, null, null, "TEST")).doesNotThrowAnyException();
        assertThatCode(() -> trigger(null, 200.0, null, null)).doesNotThrowAnyException();
        assertThatCode(() -> trigger(null, null, "COMPETITOR_ENTRY", null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> trigger(null, null, null, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("exactly one of below, above and event");
        assertThatThrownBy(() -> trigger(0.5, null, "COMPETITOR_ENTRY", null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("exactly one of below, above and event");
    }

    @Test
    void the_rate_of_a_step_is_a_share() {
        assertThatThrownBy(() -> trigger(63.0, null, null, "TEST"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("below takes a number from 0 to 1, not 63.0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void any_other_figure_is_finite(double level) {
        assertThatThrownBy(() -> trigger(level, null, null, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("below takes a finite number, not " + level);
        assertThatThrownBy(() -> trigger(null, level, null, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("above takes a finite number, not " + level);
    }

    private static Trigger trigger(Double below, Double above, String event, String step) {
        return new Trigger("T", "a rate", null, step, null, below, above, 1, 1, 1, event, "look again", null, null, 1);
    }
}
