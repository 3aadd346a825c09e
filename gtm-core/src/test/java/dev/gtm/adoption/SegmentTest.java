package dev.gtm.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gtm.diagnostic.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentTest {

    @Test
    void may_be_empty_or_as_large_as_mankind() {
        assertThat(Segment.of("A", 0).patients()).isZero();
        assertThat(Segment.of("A", Segment.MOST_PATIENTS).patients()).isEqualTo(1e10);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 1.1e10, 1e300, Double.NaN, Double.POSITIVE_INFINITY})
    void refuses_numbers_that_no_disease_has(double patients) {
        assertThatThrownBy(() -> Segment.of("A", patients))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("patients takes a number from 0 to 10000000000, not " + patients);
    }
}
