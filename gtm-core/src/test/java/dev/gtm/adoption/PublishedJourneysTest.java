package dev.gtm.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.quantity.Share;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The two journeys whose figures are known from outside, built by hand. */
class PublishedJourneysTest {

    @Test
    void lung_cancer_in_the_united_states() {
        var journey = List.of(
                Step.of("RESULT", Stage.DIAGNOSIS, Map.of("ALL", Share.of(0.503))),
                Step.of("MATCHED", Stage.INITIATION, Map.of("ALL", Share.of(0.708))));

        var map = AdoptionMap.of(List.of(Segment.of("ALL", 32_224)), journey, List.of(), List.of());

        assertThat(map.entering("RESULT")).isEqualTo(32_224);
        assertThat(map.leaving("RESULT")).isEqualTo(16_208.672, within(1e-6));
        assertThat(map.reached()).isEqualTo(11_475.739776, within(1e-6));
    }

    @Test
    void a_targeted_medicine_in_japan() {
        double[][] rates = {
            {0.96, 0.93}, {0.97, 0.92}, {0.92, 0.62}, {0.78, 0.55}, {0.9, 0.8}, {0.8, 0.68}, {0.62, 0.55}
        };
        var journey = IntStream.range(0, rates.length)
                .mapToObj(i -> Step.of(
                        "STEP" + i,
                        Stage.TESTING,
                        Map.of("URBAN", Share.of(rates[i][0]), "REGIONAL", Share.of(rates[i][1]))))
                .toList();

        var map = AdoptionMap.of(
                List.of(Segment.of("URBAN", 850), Segment.of("REGIONAL", 650)), journey, List.of(), List.of());

        assertThat(map.reached()).isEqualTo(310.29, within(0.005));
        assertThat(map.segments().get(0).reached()).isEqualTo(253.552857, within(1e-6));
    }
}
