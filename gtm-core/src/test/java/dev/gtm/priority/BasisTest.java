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

    private static Basis basis(Evidence ofStep, Evidence ofSegment, Evidence ofBehavior, Evidence ofBarrier) {
        return Basis.of(
                new Behavior(
                        "B", "DOC", "TEST", Set.of(), "orders", null, 0.7, null, null, null, null, null, ofBehavior),
                new Step("TEST", Stage.TESTING, null, Map.of("A", Share.of(0.5)), Map.of(), null, ofStep, null),
                List.of(new Segment("A", null, 100, null, null, ofSegment)),
                List.of(new Barrier("X", "B", BarrierCause.HABIT, null, null, null, null, false, ofBarrier)));
    }
}
