package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.investment.Allocation;
import dev.gtm.investment.EnablingSystem;
import dev.gtm.investment.LimitKind;
import dev.gtm.investment.LimitNote;
import dev.gtm.investment.Limits;
import dev.gtm.investment.SizedLevels;
import dev.gtm.investment.SizingPolicy;
import dev.gtm.investment.SizingStatus;
import dev.gtm.investment.SystemCost;
import dev.gtm.plan.Brief;
import dev.gtm.plan.Plan;
import dev.gtm.plan.RoadmapEntry;
import dev.gtm.plan.RoadmapKind;
import dev.gtm.plan.Warning;
import dev.gtm.plan.WarningCode;
import dev.gtm.quantity.Money;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Systems that interventions share: paid for once, by whoever is used, and not working before they are set up. */
class SystemsTest {

    private static final Brief JAPAN = TestBriefs.read("jp-targeted-oncology");

    /** The diagnostic specialists and the mailings both need it. */
    private static final Brief SHARING = requiring("A1", requiring("A7", JAPAN));

    private static final Planner PLANNER =
            Planner.ofDefaults().with(SizingPolicy.ofDefaults().withFrontier(0).withDraws(0));

    @Test
    void aSystemIsPaidForOnce() {
        var plan = PLANNER.plan(SHARING.with(crm(25_000_000)));
        var levels = sized(plan).levels();
        assertThat(levels.get("A1")).isPositive();
        assertThat(levels.get("A7")).isPositive();
        assertThat(sized(plan).cost().amount().longValueExact()).isEqualTo(25_000_000 + units(levels));
        assertThat(plan.investment().systems())
                .singleElement()
                .extracting(SystemCost::system, SystemCost::usedBy)
                .containsExactly("CRM", List.of("A1", "A7"));
        assertThat(plan.investment().status()).isEqualTo(SizingStatus.OPTIMAL);
        assertThat(sized(plan).patients()).isLessThan(451.44);
    }

    @Test
    void aSystemThatCostsNothingChangesNothing() {
        var plan = PLANNER.plan(SHARING.with(crm(0)));
        assertThat(sized(plan).levels()).isEqualTo(sized(PLANNER.plan(JAPAN)).levels());
        assertThat(sized(plan).patients()).isCloseTo(451.44, within(0.01));
    }

    @Test
    void nobodyUsesASystemThatCostsMoreThanItBrings() {
        var plan = PLANNER.plan(SHARING.with(crm(500_000_000)));
        assertThat(sized(plan).levels()).containsEntry("A1", 0).containsEntry("A7", 0);
        assertThat(plan.investment().systems()).isEmpty();
    }

    @Test
    void aSystemWithoutAPriceIsToldToBeLeftOut() {
        var plan = PLANNER.plan(SHARING);
        assertThat(sized(plan).patients()).isCloseTo(451.44, within(0.01));
        assertThat(warning(plan).subject()).isEqualTo("CRM");
        assertThat(warning(plan).text().en()).contains("A1, A7").contains("no price");
        assertThat(PLANNER.plan(SHARING.with(crm(0))).warnings())
                .extracting(Warning::code)
                .doesNotContain(WarningCode.SYSTEM_WITHOUT_PRICE);
    }

    @Test
    void nothingWorksBeforeTheSystemThatItRequires() {
        var plan = PLANNER.plan(SHARING.with(crm(0).withLeadMonths(4)));
        assertThat(plan.roadmap())
                .filteredOn(entry ->
                        entry.kind() == RoadmapKind.START && entry.subject().equals("A7"))
                .singleElement()
                .extracting(RoadmapEntry::month)
                .isEqualTo(5);
        assertThat(plan.roadmap())
                .filteredOn(entry -> entry.kind() == RoadmapKind.SYSTEM)
                .singleElement()
                .satisfies(entry -> assertThat(entry.what().en()).contains("it takes 4 months"));
        assertThat(sized(plan).patients()).isLessThan(451.44);
    }

    @Test
    void aFloorThatTakesADearSystemClashesWithTheBudget() {
        var limits = SHARING.limits().withFloor("A7", 1);
        var plan = PLANNER.plan(SHARING.toBuilder().limits(limits).build().with(crm(600_000_000)));
        assertThat(plan.investment().status()).isEqualTo(SizingStatus.INFEASIBLE);
        assertThat(plan.investment().clashes()).extracting(LimitNote::kind).contains(LimitKind.BUDGET);
    }

    @Test
    void whatIsTooDearToUseIsWhyMoneyIsLeft() {
        var brief = JAPAN.toBuilder()
                .interventions(SHARING.interventions().stream()
                        .filter(one -> one.id().equals("A7"))
                        .toList())
                .limits(Limits.none().withBudget(Money.of(30_000_000, "JPY")))
                .build();
        Allocation sized = PLANNER.plan(brief.with(crm(20_000_000))).investment();
        assertThat(Objects.requireNonNull(sized.unspentBecause()).en()).contains("35,000,000 JPY");
    }

    private static EnablingSystem crm(long cost) {
        return EnablingSystem.of("CRM", Money.of(cost, "JPY"));
    }

    private static Brief requiring(String id, Brief brief) {
        var one = brief.interventions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return brief.with(one.toBuilder().requires("CRM").build());
    }

    private static long units(Map<String, Integer> levels) {
        return JAPAN.interventions().stream()
                .mapToLong(one ->
                        one.cost(levels.getOrDefault(one.id(), 0)).amount().longValueExact())
                .sum();
    }

    private static SizedLevels sized(Plan plan) {
        return Objects.requireNonNull(plan.investment().sized());
    }

    private static Warning warning(Plan plan) {
        return plan.warnings().stream()
                .filter(one -> one.code() == WarningCode.SYSTEM_WITHOUT_PRICE)
                .findFirst()
                .orElseThrow();
    }
}
