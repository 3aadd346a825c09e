package dev.gtm.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.quantity.Share;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepTest {

    @Test
    void a_ceiling_not_given_is_no_ceiling() {
        var step = step(0.5, Map.of());

        assertThat(step.rate("A")).isEqualTo(Share.of(0.5));
        assertThat(step.ceiling("A")).isEqualTo(Share.ONE);
    }

    @Test
    void a_ceiling_may_be_reached_and_not_passed() {
        assertThat(step(0.5, Map.of("A", Share.of(0.5))).ceiling("A")).isEqualTo(Share.of(0.5));
        assertThatThrownBy(() -> step(0.5, Map.of("A", Share.of(0.4))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("ceiling.A takes a share that is not below the rate 0.5, not 0.4");
    }

    @Test
    void a_rate_that_is_missing_is_not_guessed() {
        assertThatThrownBy(() -> step(0.5, Map.of()).rate("B"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("step TEST");
    }

    @Test
    void goes_by_its_label_or_its_id() {
        assertThat(step(0.5, Map.of()).name()).isEqualTo("TEST");
        assertThat(new Step("TEST", Stage.TESTING, "test ordered", Map.of(), Map.of(), null, null, null, null).name())
                .isEqualTo("test ordered");
    }

    private static Step step(double rate, Map<String, Share> ceilings) {
        return new Step("TEST", Stage.TESTING, null, Map.of("A", Share.of(rate)), ceilings, null, null, null, null);
    }
}
