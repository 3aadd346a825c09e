package dev.gtm.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gtm.diagnostic.InvalidValueException;
import org.junit.jupiter.api.Test;

class PoliciesTest {

    @Test
    void the_focus_is_on_a_top_of_20_to_30_percent() {
        assertThat(FocusPolicy.ofDefaults()).isEqualTo(new FocusPolicy(0.2, 0.3, 1e-9));
    }

    @Test
    void a_band_may_be_a_single_share_and_not_upside_down() {
        assertThat(new FocusPolicy(0.2, 0.2, 0).topTo()).isEqualTo(0.2);
        refuses(() -> new FocusPolicy(0.3, 0.2, 0), "topTo takes a share that is not below topFrom, 0.3, not 0.2");
    }

    @Test
    void a_band_lies_between_0_and_1() {
        refuses(() -> new FocusPolicy(-0.1, 0.3, 0), "topFrom takes a number from 0 to 1, not -0.1");
        refuses(() -> new FocusPolicy(0.2, 1.1, 0), "topTo takes a number from 0 to 1, not 1.1");
        refuses(() -> new FocusPolicy(Double.NaN, 0.3, 0), "topFrom takes a number from 0 to 1, not NaN");
        refuses(() -> new FocusPolicy(0.2, 0.3, -1e-9), "tolerance takes a number from 0 to 1, not -1.0E-9");
    }

    @Test
    void ranks_are_tried_a_thousand_times_for_the_top_five() {
        assertThat(StabilityPolicy.ofDefaults()).isEqualTo(new StabilityPolicy(1000, 5, 0.2));
    }

    @Test
    void draws_and_ranks_change_one_at_a_time() {
        var defaults = StabilityPolicy.ofDefaults();

        assertThat(defaults.withDraws(7)).isEqualTo(new StabilityPolicy(7, 5, 0.2));
        assertThat(defaults.withTop(3)).isEqualTo(new StabilityPolicy(1000, 3, 0.2));
        assertThat(StabilityPolicy.off()).isEqualTo(new StabilityPolicy(0, 5, 0.2));
    }

    @Test
    void nothing_is_drawn_without_end() {
        assertThat(new StabilityPolicy(1_000_000, Integer.MAX_VALUE, 1).draws()).isEqualTo(1_000_000);
        refuses(
                () -> new StabilityPolicy(1_000_001, 5, 0.2),
                "draws takes a whole number from 0 to 1000000, not 1000001");
        refuses(() -> new StabilityPolicy(-1, 5, 0.2), "draws takes a whole number from 0 to 1000000, not -1");
        refuses(() -> new StabilityPolicy(1000, 0, 0.2), "top takes a whole number of at least 1, not 0");
        refuses(() -> new StabilityPolicy(1000, 5, 1.5), "spread takes a number from 0 to 1, not 1.5");
        refuses(() -> new StabilityPolicy(1000, 5, Double.NaN), "spread takes a number from 0 to 1, not NaN");
    }

    private static void refuses(Runnable policy, String message) {
        assertThatThrownBy(policy::run)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }
}
