package dev.gtm.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gtm.diagnostic.InvalidValueException;
import org.junit.jupiter.api.Test;

class ReviewPolicyTest {

    @Test
    void doubts_fewer_than_thirty_patients_and_two_behaviors_alike() {
        assertThat(ReviewPolicy.ofDefaults()).isEqualTo(new ReviewPolicy(30, 2, 5));
    }

    @Test
    void takes_the_least_of_each() {
        assertThat(new ReviewPolicy(0, 1, 5).fewPatients()).isZero();
    }

    @Test
    void refuses_what_is_no_number_of_patients_or_behaviors() {
        refuses(() -> new ReviewPolicy(-1, 2, 5), "fewPatients takes a finite number of at least 0, not -1.0");
        refuses(() -> new ReviewPolicy(Double.NaN, 2, 5), "fewPatients takes a finite number of at least 0, not NaN");
        refuses(
                () -> new ReviewPolicy(Double.POSITIVE_INFINITY, 2, 5),
                "fewPatients takes a finite number of at least 0, not Infinity");
        refuses(() -> new ReviewPolicy(30, 0, 5), "uniformFrom takes a whole number of at least 1, not 0");
    }

    private static void refuses(Runnable policy, String message) {
        assertThatThrownBy(policy::run)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }
}
