package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.rules.conclude.NeedConclusion;
import dev.gtm.rules.conclude.NeedConclusion.Kind;
import dev.gtm.rules.internal.Concluded;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.situation.BarrierProfile;
import dev.gtm.rules.situation.UnassignedBarrier;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No cause of a barrier is left without an answer by the standard book. */
class EveryCauseTest {

    private static RuleSet packs;

    @BeforeAll
    static void read() {
        packs = RuleBook.standard().ruleSet().withoutRows();
    }

    @ParameterizedTest
    @EnumSource
    void isUnderSomebodysControl(BarrierCause cause) {
        assertThat(packs.conclude(Pack.BARRIER, Object.class, List.of(UnassignedBarrier.of(cause))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void callsForSomething(BarrierCause cause) {
        for (var control : Control.values()) {
            for (var outweighed : List.of(true, false)) {
                var barrier = new BarrierProfile(
                        cause, cause.component(), control, StakeholderRole.PHYSICIAN, Stage.DECISION, outweighed);

                assertThat(packs.conclude(Pack.NEED, Object.class, List.of(barrier)))
                        .as("%s", barrier)
                        .extracting(Concluded::conclusion)
                        .anyMatch(said -> List.of(Kind.ONLY, Kind.CALL).contains(((NeedConclusion) said).kind()));
            }
        }
    }
}
