package dev.gtm.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.quantity.Share;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AttributionTest {

    private static final Offset<Double> EXACT = within(1e-9);

    // Of 1000 in the city, 400 could still be tested below the ceiling of 0.9; of 200 in the country, 160.
    private static final List<Segment> SEGMENTS = List.of(Segment.of("CITY", 1000), Segment.of("COUNTRY", 200));
    private static final Step TEST = Step.of(
                    "TEST", Stage.TESTING, Map.of("CITY", Share.of(0.5), "COUNTRY", Share.of(0.2)))
            .withCeiling("CITY", 0.9);
    private static final Behavior ORDER = Behavior.of("ORDER", "DOC", "TEST", "orders the test", 0.7);
    private static final Behavior READ = Behavior.of("READ", "DOC", "TEST", "reads the result", 0.7);

    @Test
    void each_weight_takes_its_fraction_of_the_gap() {
        var city = flow(0, List.of(ORDER), barrier("SLOW", "ORDER", 0.5), barrier("GAP", "ORDER", 0.3));

        assertThat(city.attributed()).extracting(Attribution::barrier).containsExactly("SLOW", "GAP");
        assertThat(city.attributed()).extracting(Attribution::behavior).containsOnly("ORDER");
        assertThat(city.attributed().get(0).patients()).isEqualTo(200, EXACT);
        assertThat(city.attributed().get(1).patients()).isEqualTo(120, EXACT);
        assertThat(city.notAttributable()).isEqualTo(80, EXACT);
    }

    @Test
    void weights_of_two_behaviors_share_the_gap_up_to_the_whole_of_it() {
        var city = flow(0, List.of(ORDER, READ), barrier("SLOW", "ORDER", 0.5), barrier("DOUBT", "READ", 0.5));

        assertThat(city.attributed())
                .allSatisfy(one -> assertThat(one.patients()).isEqualTo(200, EXACT));
        assertThat(city.notAttributable()).isEqualTo(0, EXACT);
    }

    @Test
    void weights_of_two_behaviors_above_one_are_scaled_down_alike() {
        var city = flow(0, List.of(ORDER, READ), barrier("SLOW", "ORDER", 1.0), barrier("DOUBT", "READ", 0.6));

        assertThat(city.attributed().get(0).patients()).isEqualTo(400 / 1.6, EXACT);
        assertThat(city.attributed().get(1).patients()).isEqualTo(400 * 0.6 / 1.6, EXACT);
        assertThat(city.notAttributable()).isEqualTo(0, EXACT);
    }

    @Test
    void weights_are_scaled_only_where_both_behaviors_count() {
        var behaviors = List.of(ORDER, READ.withSegments("CITY"));
        var barriers = new Barrier[] {barrier("SLOW", "ORDER", 1.0), barrier("DOUBT", "READ", 0.6)};

        var country = flow(1, behaviors, barriers);

        assertThat(country.attributed()).extracting(Attribution::barrier).containsExactly("SLOW");
        assertThat(country.attributed().get(0).patients()).isEqualTo(160, EXACT);
    }

    @Test
    void what_has_no_weight_takes_nothing() {
        var reported = Barrier.of("COST", "ORDER", BarrierCause.PATIENT_COST).withReported(0.9);

        var city = flow(0, List.of(ORDER), reported, barrier("NONE", "ORDER", 0.0));

        assertThat(city.attributed()).containsExactly(new Attribution("ORDER", "NONE", 0));
        assertThat(city.notAttributable()).isEqualTo(400, EXACT);
    }

    @Test
    void at_the_ceiling_there_is_nothing_to_take() {
        var capped = TEST.withCeiling("CITY", 0.5);

        var map = AdoptionMap.of(SEGMENTS, List.of(capped), List.of(ORDER), List.of(barrier("SLOW", "ORDER", 0.5)));

        var city = map.segments().get(0).steps().get(0);
        assertThat(city.attributed()).containsExactly(new Attribution("ORDER", "SLOW", 0));
        assertThat(city.notAttributable()).isZero();
    }

    private static StepFlow flow(int segment, List<Behavior> behaviors, Barrier... barriers) {
        var map = AdoptionMap.of(SEGMENTS, List.of(TEST), behaviors, List.of(barriers));
        return map.segments().get(segment).steps().get(0);
    }

    private static Barrier barrier(String id, String behavior, double weight) {
        return Barrier.of(id, behavior, BarrierCause.HABIT).withWeight(weight);
    }
}
