package dev.gtm.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RequireTest {

    @Test
    void lets_pass_what_is_allowed() {
        assertThat(Require.text("id", "A")).isEqualTo("A");
        assertThat(Require.within("rate", 1.0, 0, 1)).isEqualTo(1);
        assertThat(Require.within("replanFrom", 5, 1, 5)).isEqualTo(5);
        assertThat(Require.withinIfGiven("target", null, 0, 1)).isNull();
        assertThat(Require.notNegative("rateTimes", 0)).isZero();
        Require.that(true, "role", null, "a role");
    }

    @Test
    void says_field_range_and_value() {
        refuses(() -> Require.text("id", " "), "id takes a text that is not blank, not  ");
        refuses(() -> Require.text("id", null), "id takes a text that is not blank, not null");
        refuses(() -> Require.within("rate", 1.2, 0, 1), "rate takes a number from 0 to 1, not 1.2");
        refuses(() -> Require.within("rate", Double.NaN, 0, 0.5), "rate takes a number from 0 to 0.5, not NaN");
        refuses(
                () -> Require.within("target", Double.POSITIVE_INFINITY, 0, Double.MAX_VALUE),
                "target takes a finite number of at least 0, not Infinity");
        refuses(() -> Require.within("replanFrom", 6, 1, 5), "replanFrom takes a whole number from 1 to 5, not 6");
        refuses(
                () -> Require.within("periods", 0, 1, Integer.MAX_VALUE),
                "periods takes a whole number of at least 1, not 0");
        refuses(() -> Require.notNegative("costTimes", -1), "costTimes takes a finite number of at least 0, not -1.0");
        refuses(() -> Require.that(false, "role", null, "a role"), "role takes a role, not null");
    }

    private static void refuses(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }
}
