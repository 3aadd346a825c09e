package dev.gtm.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.gtm.adoption.Stage;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.priority.StabilityPolicy;
import dev.gtm.rules.Planner;
import dev.gtm.rules.internal.NeedSession;
import dev.gtm.rules.internal.StandardRules;
import dev.gtm.rules.method.Steps;
import org.junit.jupiter.api.Test;

/** Nothing is measured here; only that what is compared in a run is comparable. */
class EqualAnswersTest {

    @Test
    void plannerSessionAndSwitchSayTheSameOfEveryCause() {
        var situations = Situations.all()
                .filter(one -> one.actor() == StakeholderRole.PHYSICIAN && one.stage() == Stage.TESTING)
                .toList();

        assertThat(situations).hasSizeGreaterThan(200);
        assertThatCode(() ->
                        EqualAnswers.check(situations, new Steps(StandardRules.load()), NeedSession.ofStandardRules()))
                .doesNotThrowAnyException();
    }

    @Test
    void theStepsThatAreMeasuredRankAsThePlanDoes() {
        var brief = RandomBrief.of(50, 1);

        assertThat(new Steps(StandardRules.load()).prioritize(brief))
                .isEqualTo(Planner.ofDefaults()
                        .with(StabilityPolicy.off())
                        .plan(brief)
                        .priorities());
    }
}
