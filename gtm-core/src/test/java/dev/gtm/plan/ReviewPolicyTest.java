package dev.gtm.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gtm.diagnostic.InvalidValueException;
import org.junit.jupiter.api.Test;

class ReviewPolicyTest {

    @Test
    void doubts_fewer_than_thirty_patients_and_two_behaviors_alike() {
        assertThat(ReviewPolicy.ofDefaults()).isEqualTo(new ReviewPolicy(30, 24, 0.1, 2, 5));
    }

    @Test
    void takes_the_least_of_each() {
        assertThat(ReviewPolicy.ofDefaults().withFewPatients(0).fewPatients()).isZero();
    }

    @Test
    void refuses_what_is_no_number_of_patients_or_behaviors() {
        refuses(
                () -> ReviewPolicy.ofDefaults().withFewPatients(-1),
                "fewPatients takes a finite number of at least 0, not -1.0");
        refuses(
                () -> ReviewPolicy.ofDefaults().withFewPatients(Double.NaN),
                "fewPatients takes a finite number of at least 0, not NaN");
        refuses(
                () -> ReviewPolicy.ofDefaults().withFewPatients(Double.POSITIVE_INFINITY),
                "fewPatients takes a finite number of at least 0, not Infinity");
        refuses(
                () -> ReviewPolicy.ofDefaults().withUniformFrom(0),
                "uniformFrom takes a whole number of at least 1, not 0");
    }

    private static void refuses(Runnable policy, String message) {
        assertThatThrownBy(policy::run)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }
}
