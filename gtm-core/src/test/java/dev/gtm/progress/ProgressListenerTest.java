package dev.gtm.progress;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ProgressListenerTest {

    @Test
    void one_that_only_listens_ends_nothing() {
        assertThatCode(() -> {
                    ProgressListener.none().progressed(Work.RANK_STABILITY, 1, 2);
                    ProgressListener.none().checkpoint(Work.RANK_STABILITY);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void one_that_has_enough_ends_the_work_and_says_which() {
        var enough = new ProgressListener() {
            @Override
            public void progressed(Work work, int done, int total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> enough.checkpoint(Work.RANK_STABILITY))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("RANK_STABILITY");
    }
}
