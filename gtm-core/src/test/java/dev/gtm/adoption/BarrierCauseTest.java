package dev.gtm.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BarrierCauseTest {

    @Test
    void only_the_unknown_cause_has_no_component() {
        assertThat(Arrays.stream(BarrierCause.values()).filter(cause -> cause.component() == ComB.NONE))
                .containsExactly(BarrierCause.UNKNOWN);
    }

    @Test
    void every_component_has_a_cause() {
        assertThat(Arrays.stream(BarrierCause.values()).map(BarrierCause::component))
                .containsOnly(ComB.values());
    }

    @Test
    void only_forgetting_is_mended_by_a_prompt() {
        assertThat(Arrays.stream(BarrierCause.values()).filter(BarrierCause::isMemory))
                .containsExactly(BarrierCause.FORGETTING);
    }
}
