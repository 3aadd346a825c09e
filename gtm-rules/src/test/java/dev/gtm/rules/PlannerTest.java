package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.DoctorFlow;
import dev.gtm.adoption.DoctorStage;
import dev.gtm.adoption.DoctorStep;
import dev.gtm.plan.Brief;
import dev.gtm.plan.Plan;
import dev.gtm.priority.PrioritizedBehavior;
import dev.gtm.priority.StabilityPolicy;
import dev.gtm.progress.ProgressListener;
import dev.gtm.progress.Work;
import dev.gtm.quantity.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** What a planner does beside the rules: seeds, draws, progress, and the doctors beside the patients. */
class PlannerTest {

    private static final Planner PLANNER = Planner.ofDefaults();
    private static final Brief JP = TestBriefs.read("jp-targeted-oncology");

    @Test
    void thePlanSaysWithWhichSeedItWasDrawn() {
        assertThat(PLANNER.plan(JP).seed()).isZero();
        assertThat(PLANNER.withSeed(42).plan(JP).seed()).isEqualTo(42);
    }

    @Test
    void theSameSeedGivesTheSamePlanAndAnotherSeedOtherDraws() {
        var two = PLANNER.with(StabilityPolicy.ofDefaults().withTop(2));

        assertThat(two.withSeed(42).plan(JP)).isEqualTo(two.withSeed(42).plan(JP));
        assertThat(stability(two.withSeed(42).plan(JP)))
                .isNotEqualTo(stability(two.withSeed(43).plan(JP)));
    }

    @Test
    void fiveBehaviorsStayAmongTheFirstFive() {
        assertThat(stability(PLANNER.plan(JP))).hasSize(5).containsOnly(Share.ONE);
    }

    @Test
    void amongTheFirstTwoTheSharesComeToTwo() {
        var shares =
                stability(PLANNER.with(StabilityPolicy.ofDefaults().withTop(2)).plan(JP));

        assertThat(shares.stream().mapToDouble(Share::value).sum()).isCloseTo(2, within(1e-9));
        assertThat(shares.get(0)).as("the first rank").isGreaterThan(shares.get(4));
    }

    @Test
    void whatIsNotDrawnOrCannotBeMeasuredHasNoStability() {
        assertThat(PLANNER.with(StabilityPolicy.off()).plan(JP).priorities())
                .extracting(PrioritizedBehavior::stability)
                .containsOnlyNulls();
        var aimless = new Behavior(
                "A-B2", "S1", "TEST_ORDER", Set.of(), "orders", null, null, null, null, null, null, null, null);
        assertThat(PLANNER.plan(JP.with(aimless)).priorities())
                .filteredOn(one -> one.stability() == null)
                .extracting(one -> one.behavior().id())
                .containsExactly("A-B2");
    }

    @Test
    void whatIsDrawnChangesNoRankAndNoTier() {
        var without = PLANNER.with(StabilityPolicy.off()).plan(JP).priorities();

        assertThat(PLANNER.plan(JP).priorities())
                .extracting(one -> one.behavior().id(), PrioritizedBehavior::rank, PrioritizedBehavior::tier)
                .containsExactlyElementsOf(without.stream()
                        .map(one -> tuple(one.behavior().id(), one.rank(), one.tier()))
                        .toList());
    }

    @Test
    void aListenerHearsHowFarThePlanIs() {
        var heard = new ArrayList<Integer>();

        var plan = PLANNER.plan(JP, (work, done, total) -> {
            assertThat(work).isEqualTo(Work.RANK_STABILITY);
            assertThat(total).isEqualTo(1000);
            heard.add(done);
        });

        assertThat(heard).isSorted().startsWith(0).endsWith(1000);
        assertThat(plan).isEqualTo(PLANNER.plan(JP));
    }

    @Test
    void aListenerMayEndThePlanning() {
        var enough = new ProgressListener() {
            @Override
            public void progressed(Work work, int done, int total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> PLANNER.plan(JP, enough)).isInstanceOf(CancellationException.class);
        assertThat(PLANNER.plan(JP).priorities()).as("the planner goes on").hasSize(5);
    }

    @Test
    void theDoctorsStandBesideThePatients() {
        var brief = JP.toBuilder()
                .doctorStep(DoctorStep.of("KNOW-2", "S2", DoctorStage.AWARE, 0.5))
                .doctorStep(DoctorStep.of("KNOW-1", "S1", DoctorStage.AWARE, 0.9))
                .doctorStep(DoctorStep.of("WRITE-1", "S1", DoctorStage.PRESCRIBE, 0.6))
                .build();

        var plan = PLANNER.plan(brief);

        assertThat(plan.doctors())
                .extracting(DoctorFlow::stakeholder)
                .as("by id")
                .containsExactly("S1", "S2");
        var prescribe = plan.doctors().get(0).steps().get(1);
        assertThat(prescribe.leaving()).isCloseTo(0.54, within(1e-9));
        assertThat(prescribe.patientSteps()).containsExactly("START");
        assertThat(plan.adoption())
                .as("no rate of the patients moves")
                .isEqualTo(PLANNER.plan(JP).adoption());
    }

    private static List<Share> stability(Plan plan) {
        return plan.priorities().stream()
                .map(one -> Objects.requireNonNull(one.stability()))
                .toList();
    }
}
