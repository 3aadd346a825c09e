package dev.gtm.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RunsTest {

    @Test
    void oneTrialIsItsProbability() {
        assertThat(Runs.atLeastOne(0.3, 1, 1)).isEqualTo(0.3);
        assertThat(Runs.atLeastOne(0.1215, 1, 4)).isCloseTo(1 - Math.pow(1 - 0.1215, 4), within(1e-15));
    }

    @Test
    void twoInARowAmongThree() {
        // 110, 111, 011
        assertThat(Runs.atLeastOne(0.5, 2, 3)).isEqualTo(3.0 / 8);
    }

    @Test
    void theEndsAreCertain() {
        assertThat(Runs.atLeastOne(0, 1, 100)).isZero();
        assertThat(Runs.atLeastOne(1, 3, 3)).isEqualTo(1);
        assertThat(Runs.atLeastOne(1, 3, 2)).isZero();
        assertThat(Runs.atLeastOne(0.5, 1, 0)).isZero();
    }

    @Test
    void countsAsManyRunsAsTrying() {
        var random = new Random(7);
        int hits = 0;
        int tries = 200_000;
        for (int i = 0; i < tries; i++) {
            int inARow = 0;
            boolean hit = false;
            for (int period = 0; period < 8; period++) {
                inARow = random.nextDouble() < 0.3 ? inARow + 1 : 0;
                hit |= inARow == 3;
            }
            hits += hit ? 1 : 0;
        }
        assertThat(Runs.atLeastOne(0.3, 3, 8)).isCloseTo((double) hits / tries, within(0.003));
    }
}
