package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.BarrierAnswer;
import dev.gtm.approach.BarrierOutcome;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.approach.Verdict;
import dev.gtm.evidence.Reason;
import dev.gtm.investment.InterventionOutcome;
import dev.gtm.investment.SizingStatus;
import dev.gtm.investment.TargetAnswer;
import dev.gtm.plan.Plan;
import dev.gtm.plan.Warning;
import dev.gtm.plan.WarningCode;
import dev.gtm.priority.Tier;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Range;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader expects of the briefs whose answers are known. */
class PublishedBriefsTest {

    private static final Planner PLANNER = Planner.ofDefaults();

    private final Plan us = PLANNER.plan(TestBriefs.read("us-nsclc-biomarker"));
    private final Plan jp = PLANNER.plan(TestBriefs.read("jp-targeted-oncology"));

    @Test
    void theUnitedStatesLosePatientsWhereTheStudySaysSo() {
        assertThat(us.adoption().entering("RESULT")).isEqualTo(32_224);
        assertThat(us.adoption().leaving("RESULT")).isCloseTo(16_208.7, within(0.05));
        assertThat(us.adoption().reached()).isCloseTo(11_475.7, within(0.05));
    }

    @Test
    void slowResultsAreEnabledFirst() {
        assertThat(needs(us, "SLOW").get(0)).isEqualTo(Need.ENABLE);
    }

    @Test
    void coverageAndCostNeverLeadToTeachingOrPersuadingFirst() {
        assertThat(needs(us, "COVER").get(0)).isEqualTo(Need.ENABLE);
        assertThat(needs(us, "COST").get(0)).isEqualTo(Need.ENABLE);
    }

    @Test
    void everyBarrierHasExactlyOneOutcome() {
        assertThat(us.barriers()).extracting(BarrierAnswer::barrier).containsExactly("COST", "COVER", "READ", "SLOW");
        assertThat(jp.barriers()).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void japanReaches310PatientsToday() {
        assertThat(jp.adoption().reached()).isCloseTo(310.29, within(0.01));
    }

    @Test
    void allFiveBehaviorsOfJapanAreDesignedTheReferralWithPartners() {
        assertThat(jp.priorities())
                .allSatisfy(one -> assertThat(one.tier().isDesigned()).isTrue());
        assertThat(jp.priorities())
                .filteredOn(one -> one.behavior().id().equals("A-B1"))
                .singleElement()
                .satisfies(one -> assertThat(one.tier()).isEqualTo(Tier.PARTNER));
    }

    @Test
    void theSameBehaviorGetsOppositeAnswersByItsBarriers() {
        assertThat(needs(jp, "A-X2").get(0)).isEqualTo(Need.EDUCATE);
        assertThat(needs(jp, "A-X3").get(0)).isEqualTo(Need.ENABLE);
    }

    @Test
    void missingInfrastructureIsMonitoredAndTakesNoFieldRole() {
        assertThat(jp.barriers())
                .filteredOn(answer -> answer.barrier().equals("A-X7"))
                .singleElement()
                .satisfies(answer -> assertThat(answer.outcome()).isEqualTo(BarrierOutcome.MONITORED));
        assertThat(jp.approach())
                .filteredOn(entry -> "A-X7".equals(entry.barrier()))
                .allSatisfy(entry -> assertThat(entry.sequence()).isEmpty());
    }

    @Test
    void theMaskKeepsOutWhatIsUnlawfulOrNotOursWithRuleAndSource() {
        var verdicts = jp.excluded().stream()
                .filter(one -> one.intervention() != null)
                .collect(Collectors.toMap(one -> one.intervention(), one -> one.verdict()));
        assertThat(verdicts)
                .containsEntry("A9", Verdict.FORBIDDEN)
                .containsEntry("A10", Verdict.OUT_OF_SCOPE)
                .containsEntry("A11", Verdict.NOT_APPLICABLE)
                .containsEntry("A12", Verdict.FORBIDDEN)
                .hasSize(4);
        assertThat(jp.excluded())
                .allSatisfy(one -> assertThat(one.reasons())
                        .isNotEmpty()
                        .allSatisfy(reason -> assertThat(reason.source().en()).isNotBlank()));
        assertThat(jp.excluded())
                .flatMap(one -> one.reasons())
                .flatMap(Reason::facts)
                .anyMatch(fact -> fact.startsWith("compliance_facts.csv JP-01"));
    }

    @Test
    void scientificExchangeOnAResultMovesWhatVisitsOnPrescribingMoved() {
        var reading = us.approach().stream()
                .filter(entry -> "READ".equals(entry.barrier()) && entry.need() == Need.EDUCATE)
                .findFirst()
                .orElseThrow();
        var size = reading.leadEffect().orElseThrow().size();
        assertThat(size).isNotNull();
        assertThat(size.range()).isEqualTo(new Range(3, 6.5));
        assertThat(size.source()).contains("O'Brien", "2007", "[found]");
    }

    @Test
    void aGainThatNothingHasShownIsWarnedOf() {
        assertThat(warned(us)).containsExactly("ORDER");
        assertThat(warned(jp)).containsExactly("A-B1", "A-B3", "A-B5");
    }

    private static List<String> warned(Plan plan) {
        return plan.warnings().stream()
                .filter(warning -> warning.code() == WarningCode.EFFECT_ABOVE_EVIDENCE)
                .map(Warning::subject)
                .toList();
    }

    @Test
    void japanIsSizedToTheKnownOptimum() {
        var sized = Objects.requireNonNull(jp.investment().sized());
        assertThat(jp.investment().status()).isEqualTo(SizingStatus.OPTIMAL);
        assertThat(sized.cost()).isEqualTo(Money.of(515_000_000, "JPY"));
        assertThat(sized.patients()).isCloseTo(451.44, within(0.01));
        assertThat(sized.levels())
                .containsAllEntriesOf(Map.of("A1", 5, "A2", 2, "A3", 10, "A4", 6, "A5", 1, "A6", 1, "A7", 2, "A8", 2))
                .containsAllEntriesOf(Map.of("A9", 0, "A10", 0, "A11", 0, "A12", 0));
        assertThat(jp.investment().targets())
                .filteredOn(TargetAnswer::met)
                .extracting(TargetAnswer::behavior)
                .containsExactly("A-B2");
        assertThat(jp.investment().frontier()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void whatNoBarrierCallsForIsKeptWithAWarning() {
        assertThat(jp.interventions())
                .filteredOn(one -> one.intervention().equals("A3"))
                .singleElement()
                .satisfies(one -> assertThat(one.outcome()).isEqualTo(InterventionOutcome.FUNDED));
        assertThat(jp.warnings()).anySatisfy(warning -> {
            assertThat(warning.code()).isEqualTo(WarningCode.NOT_CALLED_FOR);
            assertThat(warning.subject()).isEqualTo("A3");
        });
    }

    @Test
    void japanHasNoReimbursementRoleAnywhere() {
        assertThat(jp.approach())
                .flatMap(ApproachEntry::sequence)
                .noneMatch(tactic -> tactic.role() == FieldRole.FIELD_REIMBURSEMENT);
        assertThat(jp.excluded())
                .noneMatch(one -> one.tactic() != null && one.tactic().role() == FieldRole.FIELD_REIMBURSEMENT);
    }

    @Test
    void theCanonicalCaseNeedsAllFour() {
        var plan = PLANNER.plan(TestBriefs.read("canonical-biomarker"));
        assertThat(plan.approach().stream().map(ApproachEntry::need).distinct())
                .contains(Need.EDUCATE, Need.PERSUADE, Need.ENABLE, Need.REMIND);
        assertThat(needs(plan, "KNOWS").get(0)).isEqualTo(Need.EDUCATE);
        assertThat(needs(plan, "DOUBTS").get(0)).isEqualTo(Need.PERSUADE);
        assertThat(needs(plan, "STEPS").get(0)).isEqualTo(Need.ENABLE);
        assertThat(needs(plan, "FORGETS")).containsExactly(Need.REMIND);
    }

    @Test
    void everyConclusionSaysWhy() {
        for (var plan : List.of(us, jp)) {
            var reasons = Stream.of(
                            plan.priorities().stream().map(one -> one.reasons()),
                            plan.approach().stream().map(one -> one.reasons()),
                            plan.excluded().stream().map(one -> one.reasons()),
                            plan.barriers().stream().map(one -> one.reasons()),
                            plan.interventions().stream().map(one -> one.reasons()))
                    .flatMap(all -> all)
                    .toList();
            assertThat(reasons).allSatisfy(all -> assertThat(all).isNotEmpty());
            assertThat(reasons.stream().flatMap(List::stream)).allSatisfy(reason -> {
                assertThat(reason.rule()).isNotBlank();
                assertThat(reason.because().ja()).isNotEqualTo(reason.because().en());
                assertThat(reason.facts()).isNotEmpty();
                assertThat(reason.at()).matches(".+\\.drl:\\d+|method/SizedAnswers\\.java:0");
            });
        }
    }

    private static List<Need> needs(Plan plan, String barrier) {
        return plan.approach().stream()
                .filter(entry -> barrier.equals(entry.barrier()))
                .map(ApproachEntry::need)
                .toList();
    }
}
