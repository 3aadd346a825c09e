package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.investment.Allocation;
import dev.gtm.investment.Funded;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.KeyAssumption;
import dev.gtm.investment.OptionKind;
import dev.gtm.investment.ResponseModel;
import dev.gtm.investment.SizingOption;
import dev.gtm.investment.SizingPolicy;
import dev.gtm.investment.StepEffect;
import dev.gtm.plan.Brief;
import dev.gtm.plan.Plan;
import dev.gtm.plan.RoadmapEntry;
import dev.gtm.plan.RoadmapKind;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Share;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is beside the best plan: the ways out, what it hangs on, the months in which it comes about. */
class WaysOutTest {

    private static final Brief JAPAN = TestBriefs.read("jp-targeted-oncology");
    private static final Planner QUICK =
            Planner.ofDefaults().with(SizingPolicy.ofDefaults().withFrontier(0).withDraws(0));
    private static final Plan PLAN = Planner.ofDefaults()
            .with(SizingPolicy.ofDefaults().withFrontier(2).withDraws(50))
            .plan(JAPAN);
    private static final Allocation SIZED = PLAN.investment();

    @Test
    void threeWaysOutStandSideBySide() {
        assertThat(SIZED.options())
                .extracting(SizingOption::kind)
                .containsExactly(OptionKind.NARROW, OptionKind.PHASE, OptionKind.MAJOR_BARRIERS_ONLY);
        var model = ResponseModel.of(JAPAN.segments(), JAPAN.journey(), JAPAN.interventions());
        for (var option : SIZED.options()) {
            var levels = option.sized().levels();
            var known = Funded.at(model, JAPAN.systems(), levels);
            assertThat(option.sized().patients()).isCloseTo(known.patients(), within(1e-9));
            assertThat(option.sized().cost().amount()).isEqualByComparingTo(known.cost());
            assertThat(known.cost()).isLessThanOrEqualTo(option.budget().amount());
            assertThat(option.sized().patients())
                    .isLessThanOrEqualTo(Objects.requireNonNull(SIZED.sized()).patients());
            assertThat(levels)
                    .allSatisfy((id, level) -> assertThat(level)
                            .isGreaterThanOrEqualTo(JAPAN.limits().floors().getOrDefault(id, 0)))
                    .containsAllEntriesOf(Map.of("A9", 0, "A10", 0, "A11", 0, "A12", 0));
            assertThat(option.patientsGivenUp()).isPositive();
            assertThat(option.givesUp())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allSatisfy(said -> assertThat(said.ja()).isNotEqualTo(said.en()));
        }
    }

    @Test
    void toNarrowDownGivesUpBehaviorsOrSegmentsByName() {
        var narrow = option(OptionKind.NARROW);
        assertThat(narrow.behaviorsGivenUp()).containsExactly("A-B1");
        assertThat(narrow.segmentsGivenUp()).isEmpty();
        assertThat(narrow.givesUp()).extracting(said -> said.en()).contains("Behaviors given up: A-B1.");
        assertThat(narrow.sized().levels()).containsEntry("A5", 0);
    }

    @Test
    void whatIsBegunNowStaysLaterAndTheUpstreamComesFirst() {
        var phase = option(OptionKind.PHASE);
        var later = Objects.requireNonNull(phase.later());
        assertThat(phase.sized().levels()).containsEntry("A8", 0).containsEntry("A2", 2);
        assertThat(later.levels())
                .allSatisfy((id, level) -> assertThat(level)
                        .isGreaterThanOrEqualTo(
                                Objects.requireNonNull(phase.sized().levels().get(id))));
        assertThat(later.patients()).isGreaterThan(phase.sized().patients());
        assertThat(Objects.requireNonNull(phase.laterBudget()).amount())
                .isGreaterThanOrEqualTo(later.cost().amount())
                .isGreaterThan(phase.budget().amount());
        assertThat(phase.order()).startsWith("A4", "A5").endsWith("A8");
    }

    @Test
    void withMoneyForAllThereIsNoNeedOfAWayOut() {
        var rich = JAPAN.toBuilder()
                .limits(JAPAN.limits().withBudget(Money.of(1_171_000_000, "JPY")))
                .build();
        var plan = Planner.ofDefaults()
                .with(SizingPolicy.ofDefaults().withFrontier(2).withDraws(0))
                .plan(rich);
        assertThat(plan.investment().options()).isEmpty();
    }

    private static SizingOption option(OptionKind kind) {
        return SIZED.options().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theAssumptionsThatChangeThePlanMostAreNamedOnceAndInOrder() {
        assertThat(SIZED.keyAssumptions()).hasSize(3).allSatisfy(one -> {
            assertThat(one.flips()).doesNotContainAnyElementsOf(one.shifts());
            assertThat(new TreeSet<>(one.flips()).size() + one.shifts().size()).isPositive();
            assertThat(one.assumption().ja()).isNotEqualTo(one.assumption().en());
        });
        assertThat(SIZED.keyAssumptions()).extracting(KeyAssumption::subject).doesNotHaveDuplicates();
        assertThat(SIZED.keyAssumptions().stream().map(one -> -one.flips().size()))
                .isSorted();
    }

    @Test
    void aKeyAssumptionDoesChangeTheBestPlan() {
        var key = SIZED.keyAssumptions().get(0);
        var changed = List.of(0.7, 1.3).stream()
                .map(factor -> QUICK.plan(JAPAN.toBuilder()
                                .interventions(JAPAN.interventions().stream()
                                        .map(one -> one.id().equals(key.subject()) ? times(one, factor) : one)
                                        .toList())
                                .build())
                        .investment())
                .map(one -> Objects.requireNonNull(one.sized()).levels())
                .toList();
        assertThat(changed)
                .anyMatch(levels ->
                        !levels.equals(Objects.requireNonNull(SIZED.sized()).levels()));
    }

    private static Intervention times(Intervention one, double factor) {
        var scaled = one.effects().stream()
                .map(effect -> new StepEffect(
                        effect.step(),
                        effect.segments(),
                        Share.of(Math.min(1, effect.max().value() * factor))))
                .toList();
        return one.withEffects(scaled);
    }

    @Test
    void theSentenceOfWhatIsLeftNamesTheStepThatDoesNotFit() {
        assertThat(Objects.requireNonNull(SIZED.unspentBecause()).en())
                .isEqualTo("The cheapest step up that helps, A7 to 3 × wave, costs 15,000,000 JPY.");
    }

    @Test
    void theRoadmapSetsUpHiresStartsAndReads() {
        var brief = JAPAN.toBuilder()
                .interventions(JAPAN.interventions().stream()
                        .map(one -> one.id().equals("A1")
                                ? one.toBuilder().requires("crm").leadMonths(4).build()
                                : one)
                        .toList())
                .build();
        var plan = QUICK.plan(brief);
        assertThat(plan.investment().level("A1")).isPositive();
        assertThat(plan.roadmap())
                .anySatisfy(entry -> is(entry, 1, RoadmapKind.SYSTEM, "crm"))
                .anySatisfy(entry -> is(entry, 1, RoadmapKind.HIRE, "A1"))
                .anySatisfy(entry -> is(entry, 5, RoadmapKind.START, "A1"))
                .anySatisfy(entry -> is(entry, 1, RoadmapKind.MATERIAL, "A4"))
                .noneMatch(entry -> entry.subject().equals("A9"))
                .isSortedAccordingTo(Comparator.comparingInt(RoadmapEntry::month));
        assertThat(plan.roadmap().stream()
                        .filter(entry -> entry.kind() == RoadmapKind.READ)
                        .map(RoadmapEntry::subject))
                .containsExactlyInAnyOrderElementsOf(
                        plan.measurement().kpis().stream().map(kpi -> kpi.id()).toList());
    }

    private static void is(RoadmapEntry entry, int month, RoadmapKind kind, String subject) {
        assertThat(entry.month()).isEqualTo(month);
        assertThat(entry.kind()).isEqualTo(kind);
        assertThat(entry.subject()).isEqualTo(subject);
    }

    @Test
    void onlyTheProductiveMonthsCount() {
        var half = JAPAN.toBuilder()
                .interventions(JAPAN.interventions().stream()
                        .map(one -> one.toBuilder().leadMonths(12).build())
                        .toList())
                .build();
        var halved = JAPAN.toBuilder()
                .interventions(JAPAN.interventions().stream()
                        .map(one -> times(one, 0.5))
                        .toList())
                .build();
        var never = JAPAN.toBuilder()
                .interventions(JAPAN.interventions().stream()
                        .map(one -> one.toBuilder().leadMonths(24).build())
                        .toList())
                .build();
        assertThat(patients(half)).isCloseTo(patients(halved), within(1e-9));
        assertThat(patients(never)).isCloseTo(SIZED.baselinePatients(), within(1e-9));
    }

    private static double patients(Brief brief) {
        return Objects.requireNonNull(QUICK.plan(brief).investment().sized()).patients();
    }
}
