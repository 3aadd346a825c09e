package dev.gtm.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.gtm.adoption.AdoptionMap;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.Step;
import dev.gtm.progress.ProgressListener;
import dev.gtm.progress.Work;
import dev.gtm.quantity.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class RankStabilityTest {

    private static final StabilityPolicy FIRST_ALONE =
            StabilityPolicy.ofDefaults().withTop(1);

    private static final List<Segment> SEGMENTS = List.of(Segment.of("ALL", 1000));
    private static final Step TEST = step("TEST", 0.5);
    private static final Step START = step("START", 0.5);

    // At its target LEADER brings 0.30 × 0.5 of the patients, RIVAL 0.28 × 0.5: close enough to change places.
    private static final Behavior LEADER = behavior("LEADER", "TEST", 0.80);
    private static final Behavior RIVAL = behavior("RIVAL", "START", 0.78);

    @Test
    void ranks_that_lie_close_change_places() {
        var shares = shares(FIRST_ALONE, 7, LEADER, RIVAL);

        assertThat(shares.get("LEADER")).isBetween(Share.of(0.5), Share.of(0.99));
        assertThat(shares.get("RIVAL")).isBetween(Share.of(0.01), Share.of(0.5));
    }

    @Test
    void a_narrower_range_makes_the_leader_stay() {
        var leader = LEADER.withBaselineRange(0.499, 0.501).withTargetRange(0.799, 0.801);
        var rival = RIVAL.withBaselineRange(0.499, 0.501).withTargetRange(0.779, 0.781);

        assertThat(shares(FIRST_ALONE, 7, leader, rival))
                .containsOnly(entry("LEADER", Share.ONE), entry("RIVAL", Share.ZERO));
    }

    @Test
    void a_wider_range_lets_an_undisputed_leader_fall() {
        var leader = LEADER.withTarget(1.0); // brings 0.4 to 0.6 of those who come, the rival 0.22 at most
        var rival = RIVAL.withTarget(0.52);
        assertThat(shares(FIRST_ALONE, 7, leader, rival)).containsEntry("LEADER", Share.ONE);

        var shares = shares(FIRST_ALONE, 7, leader.withTargetRange(0.3, 1.0), rival);

        assertThat(shares.get("LEADER")).isBetween(Share.of(0.5), Share.of(0.8));
    }

    @Test
    void a_range_counts_by_its_distance_from_what_is_stated() {
        // Far above what the step says, and all the same not moved: the range stands where the behavior's own figure
        // does.
        var own = LEADER.withBaseline(0.9).withBaselineRange(0.9, 0.9).withTargetRange(0.8, 0.8);
        var rival = RIVAL.withBaselineRange(0.5, 0.5).withTargetRange(0.78, 0.78);

        assertThat(shares(FIRST_ALONE, 7, own, rival)).containsEntry("LEADER", Share.ONE);
    }

    @Test
    void without_any_room_the_ranks_are_those_of_the_plan() {
        var still = new StabilityPolicy(100, 1, 0);

        assertThat(shares(still, 7, LEADER, RIVAL))
                .containsOnly(entry("LEADER", Share.ONE), entry("RIVAL", Share.ZERO));
    }

    @Test
    void of_equals_the_first_by_id_is_among_the_first_ranks() {
        var still = new StabilityPolicy(100, 2, 0);
        var a = behavior("A", "TEST", 0.8);
        var b = behavior("B", "TEST", 0.8);
        var c = behavior("C", "TEST", 0.8);

        assertThat(shares(still, 7, a, b, c))
                .containsOnly(entry("A", Share.ONE), entry("B", Share.ONE), entry("C", Share.ZERO));
    }

    @Test
    void two_that_bring_the_same_at_different_steps_are_equals() {
        var journey = List.of(step("FIRST", 0.55), step("SECOND", 0.55));
        var model = model(journey);
        var early = behavior("B", "FIRST", 0.83);
        var late = behavior("A", "SECOND", 0.83);

        assertThat(model.of(early))
                .extracting(Impact::patients)
                .isEqualTo(model.of(late).patients());
        assertThat(new RankStability(new StabilityPolicy(10, 1, 0), 7, ProgressListener.none())
                        .of(List.of(late, early), model))
                .containsOnly(entry("A", Share.ONE), entry("B", Share.ZERO));
    }

    @Test
    void where_there_are_no_more_than_the_first_ranks_all_stay() {
        assertThat(shares(StabilityPolicy.ofDefaults().withTop(2), 7, LEADER, RIVAL))
                .containsOnly(entry("LEADER", Share.ONE), entry("RIVAL", Share.ONE));
        assertThat(shares(StabilityPolicy.ofDefaults(), 7, LEADER)).containsOnly(entry("LEADER", Share.ONE));
    }

    @Test
    void a_seed_gives_the_same_draws_and_another_seed_others() {
        assertThat(shares(FIRST_ALONE, 7, LEADER, RIVAL)).isEqualTo(shares(FIRST_ALONE, 7, LEADER, RIVAL));
        assertThat(shares(FIRST_ALONE, 8, LEADER, RIVAL)).isNotEqualTo(shares(FIRST_ALONE, 7, LEADER, RIVAL));
    }

    @Test
    void nothing_is_drawn_where_nothing_shall_be_or_nothing_can_be() {
        assertThat(shares(StabilityPolicy.off(), 7, LEADER, RIVAL)).isEmpty();
        assertThat(shares(FIRST_ALONE, 7)).isEmpty();
    }

    @Test
    void a_metric_moves_by_its_step_gain() {
        // From 14 to 7 days the step gains 0.30: a day is 0.30 / 7 of the rate.
        var metric = behavior("METRIC", "TEST", 0.0).withMetric("days to result", 14, 7, 0.30);
        var sure = metric.withBaselineRange(14, 14).withTargetRange(6.9, 7.1);
        var unsure = metric.withBaselineRange(14, 14).withTargetRange(0, 14);
        var rival = RIVAL.withBaselineRange(0.5, 0.5).withTargetRange(0.78, 0.78);

        assertThat(shares(FIRST_ALONE, 7, sure, rival)).containsEntry("METRIC", Share.ONE);
        assertThat(shares(FIRST_ALONE, 7, unsure, rival).get("METRIC"))
                .as("above 0.28 below 7.47 days of 14")
                .isBetween(Share.of(0.48), Share.of(0.58));
    }

    @Test
    void a_metric_without_a_way_to_go_does_not_move() {
        var stands = behavior("STANDS", "TEST", 0.0)
                .withMetric("calls", 5, 5, 0.30)
                .withBaselineRange(0, 50)
                .withTargetRange(0, 50);
        var rival = RIVAL.withBaselineRange(0.5, 0.5).withTargetRange(0.78, 0.78);

        assertThat(shares(FIRST_ALONE, 7, stands, rival)).containsEntry("STANDS", Share.ONE);
    }

    @Test
    void tells_how_far_it_has_come() {
        var heard = new ArrayList<Integer>();
        ProgressListener listener = (work, done, total) -> {
            assertThat(work).isEqualTo(Work.RANK_STABILITY);
            assertThat(total).isEqualTo(120);
            heard.add(done);
        };

        new RankStability(FIRST_ALONE.withDraws(120), 7, listener).of(List.of(LEADER, RIVAL), model());

        assertThat(heard).isSorted().startsWith(0).endsWith(120).hasSizeGreaterThan(2);
    }

    @Test
    void says_that_it_is_done_after_the_last_draw_alone() {
        var heard = new ArrayList<Integer>();

        new RankStability(FIRST_ALONE.withDraws(1), 7, (work, done, total) -> heard.add(done))
                .of(List.of(LEADER), model());

        assertThat(heard).containsExactly(0, 1);
    }

    @Test
    void what_a_listener_does_changes_no_draw() {
        var heard = new RankStability(FIRST_ALONE, 7, (work, done, total) -> {});

        assertThat(heard.of(List.of(LEADER, RIVAL), model())).isEqualTo(shares(FIRST_ALONE, 7, LEADER, RIVAL));
    }

    @Test
    void ends_early_when_the_listener_has_enough() {
        var heard = new ArrayList<Integer>();
        var patient = new ProgressListener() {
            @Override
            public void progressed(Work work, int done, int total) {
                heard.add(done);
            }

            @Override
            public boolean isCancelled() {
                return heard.size() >= 3;
            }
        };
        var stability = new RankStability(FIRST_ALONE, 7, patient);

        assertThatThrownBy(() -> stability.of(List.of(LEADER, RIVAL), model()))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("RANK_STABILITY");
        assertThat(heard).hasSize(3).doesNotContain(FIRST_ALONE.draws());
    }

    private static Map<String, Share> shares(StabilityPolicy policy, long seed, Behavior... behaviors) {
        return new RankStability(policy, seed, ProgressListener.none()).of(List.of(behaviors), model());
    }

    private static ImpactModel model() {
        return model(List.of(TEST, START));
    }

    private static ImpactModel model(List<Step> journey) {
        return new ImpactModel(SEGMENTS, journey, AdoptionMap.of(SEGMENTS, journey, List.of(), List.of()), null);
    }

    private static Behavior behavior(String id, String step, double target) {
        return Behavior.of(id, "DOC", step, "does it", target);
    }

    private static Step step(String id, double rate) {
        return Step.of(id, Stage.TESTING, Map.of("ALL", Share.of(rate)));
    }
}
