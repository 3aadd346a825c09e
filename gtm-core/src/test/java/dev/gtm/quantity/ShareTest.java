package dev.gtm.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gtm.diagnostic.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1, Double.MIN_VALUE})
    void holds_a_part_of_a_whole(double value) {
        assertThat(Share.of(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, -Double.MIN_VALUE, 1.0000000000000002, 75, Double.NaN, Double.POSITIVE_INFINITY})
    void refuses_what_is_no_part(double value) {
        assertThatThrownBy(() -> Share.of(value)).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.field()).isEqualTo("share");
            assertThat(e.value()).isEqualTo(String.valueOf(value));
            assertThat(e.allowed()).isEqualTo("a number from 0 to 1");
        });
    }

    @Test
    void negative_zero_is_zero() {
        assertThat(Share.of(-0.0)).isEqualTo(Share.ZERO).hasSameHashCodeAs(Share.ZERO);
    }

    @Test
    void sorts_by_value() {
        assertThat(Share.of(0.2)).isLessThan(Share.of(0.3)).isGreaterThan(Share.ZERO);
    }
}
