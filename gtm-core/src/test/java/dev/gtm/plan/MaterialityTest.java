package dev.gtm.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.language.Sentence;
import dev.gtm.outcome.MeasurePolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MaterialityTest {

    private static final MeasurePolicy POLICY = MeasurePolicy.ofDefaults();

    @Test
    void aRateIsToldFromOnePointOn() {
        assertThat(told(change(PlanAspect.RATE, "A/G", "0.738", "0.728"))).containsExactly(true);
        assertThat(told(change(PlanAspect.RATE, "A/G", "0.738", "0.729"))).containsExactly(false);
        assertThat(told(change(PlanAspect.BASE, "A/G", "0.5", "0.52"))).containsExactly(true);
        assertThat(told(change(PlanAspect.CEILING, "A/G", "0.5", "0.509"))).containsExactly(false);
        assertThat(told(change(PlanAspect.RATE, "A/G", null, "0.7"))).containsExactly(true);
    }

    @Test
    void smallStepsThatMakeALargeOneTogetherAreTold() {
        var first = change(PlanAspect.RATE, "A/G", "0.738", "0.732");
        var second = change(PlanAspect.RATE, "A/G", "0.732", "0.726");
        assertThat(told(first, second)).containsExactly(true, true);
        assertThat(told(first, change(PlanAspect.RATE, "B/G", "0.732", "0.726")))
                .containsExactly(false, false);
    }

    @Test
    void theStrengthOfEffectsIsToldWithTheRate() {
        var strength = change(PlanAspect.STRENGTH, "A/G", null, "0.87");
        assertThat(told(change(PlanAspect.RATE, "A/G", "0.7", "0.6"), strength)).containsExactly(true, true);
        assertThat(told(change(PlanAspect.RATE, "B/G", "0.7", "0.6"), strength)).containsExactly(true, false);
    }

    @Test
    void patientsAndCostAreToldFromAPartOnAndRanksAtTheTop() {
        assertThat(told(change(PlanAspect.PATIENTS, "", "400", "404"))).containsExactly(true);
        assertThat(told(change(PlanAspect.PATIENTS, "", "400", "403.9"))).containsExactly(false);
        assertThat(told(change(PlanAspect.COST, "", null, "10"))).containsExactly(true);
        assertThat(told(change(PlanAspect.RANK, "B", "2", "3"))).containsExactly(false);
        assertThat(told(change(PlanAspect.RANK, "B", "2", "1"))).containsExactly(true);
    }

    @Test
    void whatEntersLeavesOrTurnsIsAlwaysTold() {
        for (var aspect : List.of(
                PlanAspect.LEVEL,
                PlanAspect.TIER,
                PlanAspect.APPROACH,
                PlanAspect.BARRIER,
                PlanAspect.CANDIDATE,
                PlanAspect.WARNING)) {
            assertThat(told(change(aspect, "X", "1", "2"))).as("%s", aspect).containsExactly(true);
        }
    }

    @Test
    void thePolicyDecides() {
        var change = change(PlanAspect.RATE, "A/G", "0.738", "0.726");
        assertThat(new PlanDiff(List.of(change))
                        .judgedBy(POLICY.withMaterialRate(0.02))
                        .changes())
                .noneMatch(PlanChange::material);
        assertThat(POLICY.withMostFalseAlarm(0.1)
                        .withLeastDetection(0.5)
                        .withMaterialRate(0.02)
                        .withMaterialPatients(0.03)
                        .withNoticeMonths(6))
                .isEqualTo(new MeasurePolicy(0.1, 0.5, 0.02, 0.03, 6));
        assertThatThrownBy(() -> POLICY.withMaterialRate(1.1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("materialRate");
        assertThatThrownBy(() -> POLICY.withMaterialPatients(-1)).hasMessageContaining("materialPatients");
        assertThatThrownBy(() -> POLICY.withNoticeMonths(-1)).hasMessageContaining("noticeMonths");
    }

    private static List<Boolean> told(PlanChange... changes) {
        return new PlanDiff(List.of(changes))
                .judgedBy(POLICY).changes().stream().map(PlanChange::material).toList();
    }

    private static PlanChange change(PlanAspect aspect, String about, @Nullable String before, @Nullable String after) {
        var words = new Sentence("x", "x");
        return new PlanChange(
                new PlanFact(aspect, about),
                before,
                after,
                ChangeCause.INPUT,
                new ChangeText(words, words, null),
                true);
    }
}
