package dev.gtm.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gtm.diagnostic.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

    @Test
    void may_be_a_single_point() {
        assertThat(new Range(0.4, 0.4)).isEqualTo(new Range(0.4, 0.4));
    }

    @ParameterizedTest
    @CsvSource({"NaN, 1, low", "0, NaN, high", "-Infinity, 1, low", "0, Infinity, high", "0.6, 0.4, high"})
    void refuses_ends_that_are_none(double low, double high, String field) {
        assertThatThrownBy(() -> new Range(low, high))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo(field));
    }
}
