package dev.gtm.rules.method;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.Need;
import dev.gtm.rules.conclude.NeedConclusion;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.internal.StandardRules;
import dev.gtm.rules.situation.BarrierProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeedStepTest {

    private static final RuleSet RULES = StandardRules.load();

    @Test
    void whatIsRememberedIsWhatTheRulesSay() {
        var step = new NeedStep(RULES);
        for (var cause : BarrierCause.values()) {
            var barrier = barrier(cause);
            var first = step.ranking(barrier);
            var again = step.ranking(barrier(cause));
            var asked = new NeedRanking(RULES.conclude(Pack.NEED, NeedConclusion.class, List.of(barrier)));

            assertThat(again).isSameAs(first);
            assertThat(again.ranked()).isEqualTo(asked.ranked()).isNotEmpty();
            for (var need : Need.values()) {
                assertThat(again.reasons(need)).isEqualTo(asked.reasons(need));
            }
        }
    }

    @Test
    void anotherBookRemembersForItself() {
        var barrier = barrier(BarrierCause.KNOWLEDGE_GAP);
        var step = new NeedStep(RULES);
        var without = new NeedStep(RULES.without(List.of("need.knowledge.gap")));

        assertThat(step.ranking(barrier).ranked()).containsExactly(Need.EDUCATE);
        assertThat(without.ranking(barrier).ranked()).isEmpty();
        assertThat(step.ranking(barrier).ranked()).containsExactly(Need.EDUCATE);
    }

    private static BarrierProfile barrier(BarrierCause cause) {
        return new BarrierProfile(
                cause, cause.component(), Control.COMPANY, StakeholderRole.PHYSICIAN, Stage.TESTING, false);
    }
}
