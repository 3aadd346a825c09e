package dev.gtm.priority;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.Step;
import dev.gtm.evidence.Evidence;
import dev.gtm.evidence.EvidenceKind;
import dev.gtm.quantity.Share;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BasisTest {

    private static final Evidence CLAIMS = Evidence.of(EvidenceKind.CLAIMS, "claims");
    private static final Evidence EXPERT = Evidence.of(EvidenceKind.EXPERT, "a panel");
    private static final Evidence BENCHMARK = Evidence.of(EvidenceKind.BENCHMARK, "another launch");
    private static final Step STEP =
            Step.of("TEST", Stage.TESTING, Map.of("A", Share.of(0.5))).withEvidence(CLAIMS);
    private static final Evidence GUESS = Evidence.of(EvidenceKind.ASSUMPTION, "a guess");

    @Test
    void observed_throughout_is_high() {
        assertThat(basis(CLAIMS, CLAIMS, CLAIMS, CLAIMS).confidence()).isEqualTo(Confidence.HIGH);
        assertThat(basis(CLAIMS, CLAIMS, CLAIMS, CLAIMS).assumed()).isEmpty();
    }

    @Test
    void a_judged_target_or_barrier_is_moderate() {
        assertThat(basis(CLAIMS, CLAIMS, GUESS, CLAIMS).confidence()).isEqualTo(Confidence.MODERATE);
        assertThat(basis(CLAIMS, CLAIMS, GUESS, CLAIMS).assumed()).containsExactly("behaviors.B.target");
        assertThat(basis(CLAIMS, CLAIMS, CLAIMS, null).confidence()).isEqualTo(Confidence.MODERATE);
        assertThat(basis(CLAIMS, CLAIMS, CLAIMS, null).assumed()).containsExactly("barriers.X");
    }

    @Test
    void a_judged_rate_is_low() {
        assertThat(basis(GUESS, CLAIMS, CLAIMS, CLAIMS).confidence()).isEqualTo(Confidence.LOW);
        assertThat(basis(GUESS, CLAIMS, CLAIMS, CLAIMS).assumed()).containsExactly("journey.TEST");
        assertThat(basis(CLAIMS, null, CLAIMS, CLAIMS).confidence()).isEqualTo(Confidence.LOW);
        assertThat(basis(CLAIMS, null, GUESS, CLAIMS).assumed()).containsExactly("segments.A", "behaviors.B.target");
    }

    @Test
    void what_experts_and_benchmarks_say_is_judged_not_assumed() {
        var basis = basis(CLAIMS, EXPERT, BENCHMARK, null);

        assertThat(basis.judged()).containsExactly("segments.A", "behaviors.B.target");
        assertThat(basis.assumed()).containsExactly("barriers.X");
        assertThat(basis.observed()).isEqualTo(1);
        assertThat(basis(CLAIMS, CLAIMS, CLAIMS, CLAIMS).observed()).isEqualTo(4);
    }

    @Test
    void a_benchmark_stands_alone_where_nothing_else_is_known() {
        assertThat(basis(null, null, BENCHMARK, GUESS).benchmarkOnly()).isTrue();
        assertThat(basis(BENCHMARK, BENCHMARK, BENCHMARK, BENCHMARK).benchmarkOnly())
                .isTrue();
        assertThat(basis(null, null, BENCHMARK, EXPERT).benchmarkOnly()).isFalse();
        assertThat(basis(CLAIMS, null, BENCHMARK, null).benchmarkOnly()).isFalse();
        assertThat(basis(null, GUESS, null, null).benchmarkOnly())
                .as("nor is nothing a benchmark")
                .isFalse();
    }

    @Test
    void a_ceiling_counts_where_it_ends_the_gain() {
        var order = Behavior.of("B", "DOC", "TEST", "orders", 0.7).withEvidence(CLAIMS);

        assertThat(basis(order, STEP.withCeiling("A", 0.8)).confidence()).isEqualTo(Confidence.HIGH);
        assertThat(basis(order, STEP.withCeiling("A", 0.7)).confidence()).isEqualTo(Confidence.HIGH);
        assertThat(basis(order, STEP.withCeiling("A", 0.6)).confidence()).isEqualTo(Confidence.MODERATE);
        assertThat(basis(order, STEP.withCeiling("A", 0.6)).assumed()).containsExactly("journey.TEST.ceiling");
        assertThat(basis(order, STEP.withCeiling("A", 0.6).withCeilingEvidence(CLAIMS))
                        .confidence())
                .isEqualTo(Confidence.HIGH);
    }

    @Test
    void a_ceiling_ends_the_gain_of_a_metric_too() {
        var answer = Behavior.of("B", "LAB", "TEST", "answers", 0)
                .withEvidence(CLAIMS)
                .withMetric("days", 14, 7, 0.3);

        assertThat(basis(answer, STEP.withCeiling("A", 0.9)).assumed()).isEmpty();
        assertThat(basis(answer, STEP.withCeiling("A", 0.8)).assumed())
                .as("just reached")
                .isEmpty();
        assertThat(basis(answer, STEP.withCeiling("A", 0.7)).assumed()).containsExactly("journey.TEST.ceiling");
    }

    @Test
    void nobody_has_to_show_that_no_rate_passes_one() {
        var answer = Behavior.of("B", "LAB", "TEST", "answers", 0)
                .withEvidence(CLAIMS)
                .withMetric("days", 14, 7, 0.9);

        assertThat(basis(answer, STEP).assumed()).isEmpty();
    }

    private static Basis basis(Behavior behavior, Step step) {
        return Basis.of(behavior, step, List.of(Segment.of("A", 100).withEvidence(CLAIMS)), List.of());
    }

    private static Basis basis(Evidence ofStep, Evidence ofSegment, Evidence ofBehavior, Evidence ofBarrier) {
        return Basis.of(
                new Behavior(
                        "B", "DOC", "TEST", Set.of(), "orders", null, 0.7, null, null, null, null, null, ofBehavior),
                new Step("TEST", Stage.TESTING, null, Map.of("A", Share.of(0.5)), Map.of(), null, ofStep, null, null),
                List.of(new Segment("A", null, 100, null, null, ofSegment)),
                List.of(new Barrier("X", "B", BarrierCause.HABIT, null, null, null, null, false, ofBarrier)));
    }
}
