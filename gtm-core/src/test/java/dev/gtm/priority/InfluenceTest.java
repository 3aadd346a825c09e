package dev.gtm.priority;

import static dev.gtm.adoption.Control.COMPANY;
import static dev.gtm.adoption.Control.EXTERNAL;
import static dev.gtm.adoption.Control.SHARED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.Control;
import dev.gtm.quantity.Share;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class InfluenceTest {

    private static final Barrier A = barrier("A", 0.6, false);
    private static final Barrier B = barrier("B", 0.2, false);

    @Test
    void without_a_barrier_nobody_knows() {
        assertThat(Influence.of(List.of(), Map.of())).isNull();
    }

    @Test
    void one_barrier_decides_alone() {
        assertThat(influence(List.of(A), Map.of("A", COMPANY))).isEqualTo(new Influence(Share.ONE, COMPANY));
        assertThat(influence(List.of(A), Map.of("A", SHARED))).isEqualTo(new Influence(Share.of(0.5), SHARED));
        assertThat(influence(List.of(A), Map.of("A", EXTERNAL))).isEqualTo(new Influence(Share.ZERO, EXTERNAL));
    }

    @Test
    void several_count_by_their_weight() {
        var influence = influence(List.of(A, B), Map.of("A", SHARED, "B", COMPANY));

        assertThat(influence.share().value()).isEqualTo(0.75 * 0.5 + 0.25, within(1e-12));
        assertThat(influence.control()).as("that of the heaviest").isEqualTo(SHARED);
    }

    @Test
    void of_equally_heavy_ones_the_least_controllable_gives_the_class() {
        var light = barrier("C", 0.1, false);
        var barriers = List.of(barrier("A", null, false), barrier("B", null, false));

        assertThat(influence(barriers, Map.of("A", EXTERNAL, "B", COMPANY)))
                .isEqualTo(new Influence(Share.of(0.5), EXTERNAL));
        assertThat(influence(
                                List.of(A, barrier("B", 0.6, false), light),
                                Map.of("A", COMPANY, "B", SHARED, "C", EXTERNAL))
                        .control())
                .as("the light one has no say")
                .isEqualTo(SHARED);
    }

    @Test
    void a_blocking_barrier_that_nobody_here_can_move_stops_it_all() {
        var blocking = barrier("B", 0.2, true);

        assertThat(influence(List.of(A, blocking), Map.of("A", COMPANY, "B", EXTERNAL)))
                .isEqualTo(new Influence(Share.ZERO, COMPANY));
        assertThat(influence(List.of(A, blocking), Map.of("A", COMPANY, "B", SHARED))
                        .share()
                        .value())
                .as("one that can be moved does not")
                .isEqualTo(0.875, within(1e-12));
    }

    @Test
    void a_barrier_without_control_is_shared() {
        assertThat(influence(List.of(A), Map.of())).isEqualTo(new Influence(Share.of(0.5), SHARED));
    }

    @Test
    void the_order_of_the_barriers_means_nothing() {
        var c = barrier("C", null, false);
        var controls = Map.of("A", COMPANY, "B", EXTERNAL, "C", SHARED);

        assertThat(influence(List.of(A, B, c), controls))
                .isEqualTo(influence(List.of(c, B, A), controls))
                .isEqualTo(influence(List.of(B, c, A), controls));
    }

    @Test
    void referral_in_the_japanese_brief_is_for_partners() {
        var pathway = Barrier.of("A-X1", "A-B1", BarrierCause.NO_REFERRAL_PATHWAY);
        var capacity = Barrier.of("A-X7", "A-B1", BarrierCause.INFRASTRUCTURE_CAPACITY);

        var influence = influence(List.of(pathway, capacity), Map.of("A-X1", SHARED, "A-X7", EXTERNAL));

        assertThat(influence).isEqualTo(new Influence(Share.of(0.25), EXTERNAL));
        assertThat(influence.share().value())
                .isLessThan(PriorityPolicy.ofDefaults().partnerBelow());
    }

    private static Influence influence(List<Barrier> barriers, Map<String, Control> controls) {
        return Objects.requireNonNull(Influence.of(barriers, controls));
    }

    private static Barrier barrier(String id, Double weight, boolean blocking) {
        return new Barrier(
                id,
                "X",
                BarrierCause.HABIT,
                null,
                weight == null ? null : Share.of(weight),
                null,
                null,
                blocking,
                null);
    }
}
