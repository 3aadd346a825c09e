package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Verdict;
import dev.gtm.investment.InterventionOutcome;
import dev.gtm.investment.LimitKind;
import dev.gtm.investment.LimitNote;
import dev.gtm.investment.Limits;
import dev.gtm.investment.Objective;
import dev.gtm.investment.SizedLevels;
import dev.gtm.investment.SizingPolicy;
import dev.gtm.investment.SizingStatus;
import dev.gtm.plan.Brief;
import dev.gtm.plan.Plan;
import dev.gtm.plan.Warning;
import dev.gtm.plan.WarningCode;
import dev.gtm.quantity.Money;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the sizing makes of a product's status, of the objective and of limits that clash. */
class SizingTest {

    private static final Brief JAPAN = TestBriefs.read("jp-targeted-oncology");
    private static final Planner PLANNER =
            Planner.ofDefaults().with(SizingPolicy.ofDefaults().withFrontier(0).withDraws(0));

    @Test
    void beforeApprovalThePlanIsForTheTimeAfterIt() {
        var plan = PLANNER.plan(with(ProductStatus.PRE_APPROVAL));
        assertThat(plan.investment().fromApproval()).isTrue();
        assertThat(plan.investment().status()).isEqualTo(SizingStatus.OPTIMAL);
        assertThat(sized(plan).patients()).isCloseTo(451.44, within(0.01));
        assertThat(plan.interventions())
                .filteredOn(one -> one.intervention().equals("A3"))
                .singleElement()
                .satisfies(visits -> {
                    assertThat(visits.ruling().verdict()).isEqualTo(Verdict.FORBIDDEN);
                    assertThat(visits.outcome()).isEqualTo(InterventionOutcome.FUNDED);
                });
    }

    @Test
    void everyAnswerOfAPlanForTheTimeAfterApprovalSaysSo() {
        var plan = PLANNER.plan(with(ProductStatus.PRE_APPROVAL));
        assertThat(plan.interventions())
                .filteredOn(one -> one.outcome() == InterventionOutcome.FUNDED)
                .allSatisfy(one -> {
                    assertThat(one.reasons().get(0).because().en()).contains("from approval on");
                    assertThat(one.reasons().get(0).because().ja()).contains("承認後");
                });
    }

    /** Today persuasion is forbidden and no tactic of the plan; the money is for the time when it is one. */
    @Test
    void whatPersuadesIsCalledForFromApprovalOn() {
        var doubting = with(ProductStatus.ON_LABEL).toBuilder()
                .limits(Limits.none())
                .build()
                .with(Barrier.of("A-X9", "A-B4", BarrierCause.EVIDENCE_DOUBT));
        var onLabel = PLANNER.plan(doubting).investment();
        var before = PLANNER.plan(doubting.toBuilder()
                        .product(doubting.product().withStatus(ProductStatus.PRE_APPROVAL))
                        .build())
                .investment();
        assertThat(Objects.requireNonNull(onLabel.barrierOnly()).levels().get("A3"))
                .isPositive();
        assertThat(before.barrierOnly()).isEqualTo(onLabel.barrierOnly());
    }

    @Test
    void limitsThatClashAfterApprovalAreThoseOfThePlanForTheTimeAfterIt() {
        var limits = JAPAN.limits().withBudget(Money.of(1, "JPY"));
        var plan = PLANNER.plan(
                with(ProductStatus.PRE_APPROVAL).toBuilder().limits(limits).build());
        assertThat(plan.investment().status()).isEqualTo(SizingStatus.INFEASIBLE);
        assertThat(plan.investment().fromApproval()).isTrue();
    }

    @Test
    void offLabelIsNotSized() {
        var plan = PLANNER.plan(with(ProductStatus.OFF_LABEL));
        assertThat(plan.investment().status()).isEqualTo(SizingStatus.NOT_SIZED);
        assertThat(plan.investment().sized()).isNull();
        assertThat(plan.investment().isFeasible()).isTrue();
        assertThat(plan.interventions())
                .extracting(one -> one.outcome())
                .containsOnly(InterventionOutcome.NOT_SIZED, InterventionOutcome.EXCLUDED);
        assertThat(plan.priorities()).isNotEmpty();
    }

    @Test
    void medicineIsNotSizedForReturn() {
        var plan = PLANNER.plan(JAPAN.toBuilder()
                .objective(Objective.NET_VALUE, null)
                .limits(JAPAN.limits().withBudget(Money.of(5_000_000_000L, "JPY")))
                .build());
        assertThat(sized(plan).levels()).containsEntry("A2", 2).containsEntry("A6", 0);
        assertThat(warned(plan)).isEmpty();
        assertThat(plan.interventions())
                .filteredOn(one -> List.of("A2", "A6").contains(one.intervention()))
                .allSatisfy(one -> assertThat(one.reasons().get(0).rule()).isEqualTo("size.wall"));
    }

    @Test
    void medicineThatIsSizedForPatientsIsWarnedOf() {
        assertThat(warned(PLANNER.plan(JAPAN))).containsExactly("A2", "A6");
    }

    private static List<String> warned(Plan plan) {
        return plan.warnings().stream()
                .filter(warning -> warning.code() == WarningCode.FIREWALL)
                .map(Warning::subject)
                .toList();
    }

    @Test
    void theLeastCostForSoManyPatients() {
        var plan = PLANNER.plan(wanting(400));
        var cheapest = sized(plan);
        assertThat(plan.investment().status()).isEqualTo(SizingStatus.OPTIMAL);
        assertThat(cheapest.patients()).isGreaterThanOrEqualTo(400);
        assertThat(Objects.requireNonNull(plan.investment().bound()))
                .isEqualTo(cheapest.cost().amount().doubleValue());
        var less = Money.of(cheapest.cost().amount().longValueExact() - 1, "JPY");
        var mostForLess = PLANNER.plan(
                JAPAN.toBuilder().limits(JAPAN.limits().withBudget(less)).build());
        assertThat(sized(mostForLess).patients()).isLessThan(400);
        assertThat(warned(plan)).contains("A2");
    }

    @Test
    void moreWantedPatientsThanTheLimitsAllowAreExplained() {
        var plan = PLANNER.plan(wanting(900));
        assertThat(plan.investment().status()).isEqualTo(SizingStatus.INFEASIBLE);
        assertThat(plan.investment().clashes())
                .singleElement()
                .satisfies(note -> assertThat(note.because().en()).contains("450 at most"))
                .extracting(LimitNote::kind)
                .isEqualTo(LimitKind.WANTED_PATIENTS);
    }

    private static Brief wanting(double patients) {
        return JAPAN.toBuilder()
                .objective(Objective.COST_FOR_PATIENTS, patients)
                .build();
    }

    @Test
    void everyClashIsNamed() {
        var limits = new Limits(
                        Money.of(1_000_000, "JPY"),
                        JAPAN.limits().fte(),
                        JAPAN.limits().floors())
                .withFte(FieldRole.SALES_REP, 5)
                .withFloor("A10", 1);
        var plan = PLANNER.plan(JAPAN.toBuilder().limits(limits).build());
        assertThat(plan.investment().status()).isEqualTo(SizingStatus.INFEASIBLE);
        assertThat(plan.investment().isFeasible()).isFalse();
        assertThat(plan.investment().clashes())
                .extracting(LimitNote::kind, LimitNote::subject)
                .containsExactly(
                        tuple(LimitKind.MASK, "A10"),
                        tuple(LimitKind.BUDGET, "BUDGET"),
                        tuple(LimitKind.FTE, "SALES_REP"));
        assertThat(plan.interventions())
                .extracting(one -> one.outcome())
                .containsOnly(InterventionOutcome.NOT_SIZED, InterventionOutcome.EXCLUDED);
    }

    private static Brief with(ProductStatus status) {
        return JAPAN.toBuilder().product(JAPAN.product().withStatus(status)).build();
    }

    private static SizedLevels sized(Plan plan) {
        return Objects.requireNonNull(plan.investment().sized());
    }
}
