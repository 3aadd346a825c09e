package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.PlanningPhase;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.ProductTrait;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.adoption.Step;
import dev.gtm.approach.Activity;
import dev.gtm.approach.BarrierAnswer;
import dev.gtm.approach.Channel;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.evidence.Evidence;
import dev.gtm.evidence.EvidenceKind;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.SizingPolicy;
import dev.gtm.plan.Brief;
import dev.gtm.plan.BriefBuilder;
import dev.gtm.plan.ReviewPolicy;
import dev.gtm.plan.Warning;
import dev.gtm.plan.WarningCode;
import dev.gtm.priority.PrioritizedBehavior;
import dev.gtm.priority.StakeholderFocus;
import dev.gtm.quantity.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the review warns of, each beside a brief that does not earn it. */
class ReviewTest {

    private static final Planner PLANNER =
            Planner.ofDefaults().with(SizingPolicy.ofDefaults().withFrontier(0).withDraws(0));

    /** Nothing in it earns a warning: two behaviors, one of which the company cannot move. */
    private static final Brief QUIET = Brief.builder("quiet", "US", "USD")
            .product("Drug", ProductStatus.ON_LABEL)
            .segment("ALL", 1000)
            .step("TEST", Stage.TESTING, 0.5)
            .step("START", Stage.INITIATION, 0.7)
            .stakeholder("DOC", StakeholderRole.PHYSICIAN)
            .stakeholder("PAT", StakeholderRole.PATIENT)
            .stakeholder("PAY", StakeholderRole.PAYER)
            .stakeholder("PHA", StakeholderRole.PHARMACY)
            .behavior("ORDER", "DOC", "TEST", "orders the test", 0.7)
            .behavior("COVER", "PAY", "START", "covers the treatment", 0.9)
            .barrier("GAP", "ORDER", BarrierCause.KNOWLEDGE_GAP)
            .barrier(Barrier.of("LAW", "COVER", BarrierCause.POLICY).withControl(Control.EXTERNAL))
            .build();

    @Test
    void aBriefInOrderEarnsNoWarning() {
        assertThat(warnings(QUIET)).isEmpty();
    }

    @Test
    void everyWarningSaysWhyInBothLanguages() {
        for (long seed = 0; seed < 100; seed++) {
            assertThat(warnings(AnyBrief.of(seed))).allSatisfy(warning -> {
                assertThat(warning.reasons()).isNotEmpty();
                assertThat(warning.text().en()).isNotBlank();
                assertThat(warning.text().ja())
                        .isNotBlank()
                        .isNotEqualTo(warning.text().en());
            });
        }
    }

    @Test
    void noWarningIsToldTwice() {
        for (long seed = 0; seed < 100; seed++) {
            assertThat(warnings(AnyBrief.of(seed)))
                    .extracting(warning -> warning.code() + " " + warning.subject())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatIsNotStatedIsNotTold() {
        for (long seed = 0; seed < 100; seed++) {
            var plan = PLANNER.plan(AnyBrief.of(seed));
            assertThat(Stream.of(
                                    plan.stakeholders().stream().map(StakeholderFocus::reasons),
                                    plan.priorities().stream().map(PrioritizedBehavior::reasons),
                                    plan.barriers().stream().map(BarrierAnswer::reasons),
                                    plan.warnings().stream().map(Warning::reasons))
                            .flatMap(reasons -> reasons)
                            .flatMap(List::stream)
                            .flatMap(reason -> reason.facts().stream()))
                    .noneMatch(fact -> fact.contains("null"));
        }
    }

    // ---- roles ---------------------------------------------------------------------------------

    @Test
    void aRoleThatTheJourneyCallsForIsMissed() {
        assertThat(warnings(without("PHA"))).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(WarningCode.MISSING_ROLE);
            assertThat(warning.subject()).isEqualTo("PHARMACY");
            assertThat(warning.text().en())
                    .contains("somebody has to dispense the medicine")
                    .doesNotContain("{0}");
            assertThat(warning.text().ja()).contains("薬を調剤する人が必要である").doesNotContain("{0}");
        });
    }

    @Test
    void aRoleMissedForTwoReasonsIsToldOnceWithBoth() {
        var unpaid = QUIET.toBuilder()
                .journey(List.of(
                        QUIET.journey().get(0),
                        Step.of("LIST", Stage.ACCESS, QUIET.journey().get(0).rates()),
                        QUIET.journey().get(1)))
                .stakeholders(QUIET.stakeholders().stream()
                        .map(one -> one.id().equals("PAY") ? Stakeholder.of("PAY", StakeholderRole.POLICY_MAKER) : one)
                        .toList())
                .build();

        assertThat(warnings(unpaid)).singleElement().satisfies(warning -> {
            assertThat(warning.subject()).isEqualTo("PAYER");
            assertThat(warning.reasons().stream().map(reason -> reason.because().en()))
                    .hasSize(2)
                    .anyMatch(because -> because.contains("somebody decides on coverage"))
                    .anyMatch(because -> because.contains("somebody pays once treatment starts"));
        });
    }

    @Test
    void aReasonExcusesAMissingRole() {
        var excused = Stakeholder.of("PHA", StakeholderRole.PHARMACY).withNotRelevant("given in the hospital");

        assertThat(warnings(QUIET.with(excused))).isEmpty();
    }

    @Test
    void anotherRoleMayFillTheSamePart() {
        assertThat(warnings(QUIET.with(Stakeholder.of("PHA", StakeholderRole.SPECIALTY_PHARMACY))))
                .isEmpty();
        assertThat(warnings(QUIET.with(Stakeholder.of("PHA", StakeholderRole.DISTRIBUTOR))))
                .extracting(Warning::subject)
                .containsExactly("PHARMACY");
    }

    @Test
    void aTraitOfTheProductCallsForMore() {
        var infused = QUIET.toBuilder()
                .product(QUIET.product().withTraits(ProductTrait.INFUSED))
                .build();

        assertThat(warnings(infused))
                .extracting(Warning::code, Warning::subject)
                .containsExactlyInAnyOrder(
                        tuple(WarningCode.MISSING_ROLE, "NURSE"),
                        tuple(WarningCode.MISSING_ROLE, "FACILITY_ADMINISTRATOR"));
    }

    @Test
    void whoPlaysNoPartIsAskedForNothing() {
        var excused = Stakeholder.of("PAY", StakeholderRole.PAYER).withNotRelevant("everything is paid");
        var quiet = Stakeholder.of("PHA", StakeholderRole.PHARMACY).withNotRelevant("given in the hospital");

        assertThat(subjects(WarningCode.NOT_RELEVANT_ACTS, QUIET.with(excused))).containsExactly("PAY");
        assertThat(subjects(WarningCode.NOT_RELEVANT_ACTS, QUIET.with(quiet))).isEmpty();
    }

    // ---- the plan as a whole -------------------------------------------------------------------

    @Test
    void allPursuedAlikeIsNoPriority() {
        var uniform = QUIET.with(Barrier.of("LAW", "COVER", BarrierCause.KNOWLEDGE_GAP));

        assertThat(subjects(WarningCode.UNIFORM_INTENSITY, uniform)).containsExactly("quiet");
        assertThat(subjects(WarningCode.UNIFORM_INTENSITY, QUIET)).isEmpty();
    }

    @Test
    void aSingleBehaviorMayBePursuedAlone() {
        var alone = QUIET.toBuilder()
                .behaviors(QUIET.behaviors().subList(0, 1))
                .barriers(QUIET.barriers().subList(0, 1))
                .build();
        var strict = PLANNER.with(ReviewPolicy.ofDefaults().withUniformFrom(1));

        assertThat(subjects(WarningCode.UNIFORM_INTENSITY, alone)).isEmpty();
        assertThat(strict.plan(alone).warnings()).extracting(Warning::code).contains(WarningCode.UNIFORM_INTENSITY);
    }

    @Test
    void aPlanWithoutBehaviorsIsNotUniform() {
        var empty = QUIET.toBuilder().behaviors(List.of()).barriers(List.of()).build();

        assertThat(warnings(empty)).isEmpty();
    }

    @Test
    void theLensComesLateInBrandPlanningAndInExecution() {
        for (var phase : EnumSet.of(PlanningPhase.BRAND_PLANNING, PlanningPhase.EXECUTION)) {
            assertThat(warnings(QUIET.toBuilder().phase(phase).build()))
                    .filteredOn(warning -> warning.code() != WarningCode.MEASURED_TOO_LATE)
                    .singleElement()
                    .satisfies(warning -> {
                        assertThat(warning.code()).isEqualTo(WarningCode.LENS_LATE);
                        assertThat(warning.subject()).isEqualTo("quiet");
                        assertThat(warning.reasons()).hasSize(1);
                    });
        }
    }

    // ---- behaviors -----------------------------------------------------------------------------

    @Test
    void aBehaviorThatLeadsToNoStartAndNoContinuationHasNoLink() {
        assertThat(subjects(WarningCode.NO_LINK, journey(Stage.INITIATION, Stage.TESTING)))
                .as("the test comes last, after the start")
                .containsExactly("COVER");
        assertThat(subjects(WarningCode.NO_LINK, journey(Stage.TESTING, Stage.DECISION)))
                .containsExactly("COVER", "ORDER");
    }

    @Test
    void aStartOrAContinuationAtTheStepOrLaterIsALink() {
        assertThat(subjects(WarningCode.NO_LINK, journey(Stage.TESTING, Stage.CONTINUATION)))
                .isEmpty();
        assertThat(subjects(WarningCode.NO_LINK, journey(Stage.INITIATION, Stage.CONTINUATION)))
                .isEmpty();
    }

    @Test
    void aBenchmarkAloneIsTooLittle() {
        var benchmark = Evidence.of(EvidenceKind.BENCHMARK, "another launch");
        var order = QUIET.behavior("ORDER").withEvidence(benchmark);

        assertThat(subjects(WarningCode.BENCHMARK_ONLY, QUIET.with(order))).containsExactly("ORDER");
        assertThat(subjects(
                        WarningCode.BENCHMARK_ONLY,
                        QUIET.with(order).with(QUIET.barriers().get(0).withEvidence(benchmark))))
                .containsExactly("ORDER");
    }

    @Test
    void besideABenchmarkAnyOtherEvidenceIsEnough() {
        var order = QUIET.behavior("ORDER").withEvidence(Evidence.of(EvidenceKind.BENCHMARK, "another launch"));
        for (var kind : EnumSet.complementOf(EnumSet.of(EvidenceKind.BENCHMARK, EvidenceKind.ASSUMPTION))) {
            var known = QUIET.with(order).with(QUIET.segments().get(0).withEvidence(Evidence.of(kind, "here")));
            assertThat(subjects(WarningCode.BENCHMARK_ONLY, known))
                    .as("beside %s", kind)
                    .isEmpty();
        }
        assertThat(subjects(WarningCode.BENCHMARK_ONLY, QUIET))
                .as("nor is no evidence at all")
                .isEmpty();
    }

    // ---- rates and weights ---------------------------------------------------------------------

    @Test
    void aRateWithFewPatientsBehindItSaysLittle() {
        var few = QUIET.with(Segment.of("ALL", 40));

        assertThat(subjects(WarningCode.FEW_PATIENTS, few))
                .as("40 arrive at the test, 20 at the start")
                .containsExactly("START/ALL");
        assertThat(subjects(WarningCode.FEW_PATIENTS, QUIET.with(Segment.of("ALL", 60))))
                .as("30 are enough")
                .isEmpty();
    }

    @Test
    void theSampleOfTheEvidenceCountsBeforeThoseWhoArrive() {
        var start = QUIET.stepOf(QUIET.behavior("COVER"));
        var large = start.withEvidence(survey(300));
        var small = start.withEvidence(survey(29));

        assertThat(subjects(
                        WarningCode.FEW_PATIENTS,
                        QUIET.with(Segment.of("ALL", 40)).with(large)))
                .isEmpty();
        assertThat(subjects(WarningCode.FEW_PATIENTS, QUIET.with(small))).containsExactly("START/ALL");
        assertThat(subjects(WarningCode.FEW_PATIENTS, QUIET.with(start.withEvidence(survey(30)))))
                .isEmpty();
    }

    @Test
    void howManyAreFewIsAPolicy() {
        assertThat(PLANNER.with(ReviewPolicy.ofDefaults().withFewPatients(0))
                        .plan(QUIET.with(Segment.of("ALL", 0)))
                        .warnings())
                .extracting(Warning::code)
                .doesNotContain(WarningCode.FEW_PATIENTS);
        assertThat(PLANNER.with(ReviewPolicy.ofDefaults().withFewPatients(501))
                        .plan(QUIET)
                        .warnings())
                .extracting(Warning::code, Warning::subject)
                .containsExactly(tuple(WarningCode.FEW_PATIENTS, "START/ALL"));
    }

    @Test
    void weightsOfSeveralBehaviorsAboveTheGapAreCountedTwice() {
        assertThat(subjects(WarningCode.OVER_ATTRIBUTED, weighted(0.6, 0.6))).containsExactly("TEST");
        assertThat(subjects(WarningCode.OVER_ATTRIBUTED, weighted(0.4, 0.6)))
                .as("just the gap")
                .isEmpty();
        assertThat(subjects(WarningCode.OVER_ATTRIBUTED, QUIET)).isEmpty();
    }

    @Test
    void weightsInDifferentSegmentsDoNotAddUp() {
        var north = Brief.builder("apart", "US", "USD")
                .product("Drug", ProductStatus.ON_LABEL)
                .segment("NORTH", 1000)
                .segment("SOUTH", 1000)
                .step("START", Stage.INITIATION, 0.5)
                .stakeholder("DOC", StakeholderRole.PHYSICIAN)
                .behavior("N", "DOC", "START", "starts", 0.7)
                .behavior("S", "DOC", "START", "starts", 0.7)
                .barrier(weight("XN", "N", 0.8))
                .barrier(weight("XS", "S", 0.8))
                .build();
        var apart = north.with(north.behavior("N").withSegments("NORTH"))
                .with(north.behavior("S").withSegments("SOUTH"));

        assertThat(subjects(WarningCode.OVER_ATTRIBUTED, north)).containsExactly("START");
        assertThat(subjects(WarningCode.OVER_ATTRIBUTED, apart)).isEmpty();
    }

    // ---- interventions -------------------------------------------------------------------------

    @Test
    void effortBehindABlockedStepIsMostlyWasted() {
        assertThat(subjects(WarningCode.BEHIND_A_BLOCK, offering(0.2, mail("MAIL", "COVER"))))
                .as("four of five are lost before")
                .containsExactly("MAIL");
        assertThat(subjects(WarningCode.BEHIND_A_BLOCK, offering(0.25, mail("MAIL", "COVER"))))
                .as("three of four, the edge")
                .containsExactly("MAIL");
        assertThat(subjects(WarningCode.BEHIND_A_BLOCK, offering(0.3, mail("MAIL", "COVER"))))
                .isEmpty();
    }

    @Test
    void effortThatAlsoOpensTheStepIsNotWasted() {
        assertThat(subjects(WarningCode.BEHIND_A_BLOCK, offering(0.1, mail("MAIL", "COVER", "ORDER"))))
                .isEmpty();
        assertThat(subjects(WarningCode.BEHIND_A_BLOCK, offering(0.1, mail("MAIL", "ORDER"))))
                .isEmpty();
    }

    @Test
    void ofWhatIsExcludedNothingIsWasted() {
        var gift = mail("GIFT", "COVER").toBuilder()
                .activity(Activity.GIFT_OR_BENEFIT)
                .build();

        var plan = PLANNER.plan(offering(0.1, gift));

        assertThat(plan.excluded()).extracting(one -> one.intervention()).containsExactly("GIFT");
        assertThat(plan.warnings()).extracting(Warning::code).doesNotContain(WarningCode.BEHIND_A_BLOCK);
    }

    // ---- law ------------------------------------------------------------------------------------

    @Test
    void lawWithoutADateOrWithAnOldOneIsToBeLookedUp() {
        var brief = persuadingLiaison().asOf(LocalDate.of(2026, 11, 1)).build();

        assertThat(subjects(WarningCode.LAW_TO_RECHECK, brief)).containsExactly("US-06", "XX-07");
        assertThat(PLANNER.with(ReviewPolicy.ofDefaults().withLawYears(10))
                        .plan(brief)
                        .warnings())
                .filteredOn(warning -> warning.code() == WarningCode.LAW_TO_RECHECK)
                .extracting(Warning::subject)
                .containsExactly("XX-07");
    }

    @Test
    void lawIsNotOlderThanTheBrief() {
        var brief = persuadingLiaison().asOf(LocalDate.of(2018, 1, 1)).build();

        assertThat(subjects(WarningCode.LAW_TO_RECHECK, brief)).containsExactly("XX-07");
    }

    @Test
    void whatTheMethodKeepsOutIsNoLaw() {
        var facility = mail("SITE", "ORDER").toBuilder()
                .activity(Activity.BUILD_FACILITY)
                .build();
        var plan = PLANNER.plan(offering(0.5, facility));

        assertThat(plan.excluded()).extracting(one -> one.intervention()).containsExactly("SITE");
        assertThat(plan.warnings()).extracting(Warning::subject).doesNotContain("XX-08");
    }

    private static BriefBuilder persuadingLiaison() {
        var liaison = mail("LIAISON", "ORDER").toBuilder()
                .needs(Need.PERSUADE)
                .by(FieldRole.MSL)
                .build();
        return QUIET.toBuilder().intervention(liaison);
    }

    // ---- helpers -------------------------------------------------------------------------------

    private static List<Warning> warnings(Brief brief) {
        return PLANNER.plan(brief).warnings();
    }

    private static List<String> subjects(WarningCode code, Brief brief) {
        return warnings(brief).stream()
                .filter(warning -> warning.code() == code)
                .map(Warning::subject)
                .toList();
    }

    private static Brief without(String stakeholder) {
        return QUIET.toBuilder()
                .stakeholders(QUIET.stakeholders().stream()
                        .filter(one -> !one.id().equals(stakeholder))
                        .toList())
                .build();
    }

    /** With its two steps at other stages. */
    private static Brief journey(Stage test, Stage start) {
        var rates = QUIET.journey().get(0).rates();
        return QUIET.toBuilder()
                .journey(List.of(Step.of("TEST", test, rates), Step.of("START", start, rates)))
                .build();
    }

    /** With two behaviors at the test, each with one weight. */
    private static Brief weighted(double first, double second) {
        return QUIET.toBuilder()
                .behavior("READ", "DOC", "TEST", "reads the result", 0.7)
                .barrier(weight("W1", "ORDER", first))
                .barrier(weight("W2", "READ", second))
                .build();
    }

    private static Barrier weight(String id, String behavior, double weight) {
        return Barrier.of(id, behavior, BarrierCause.HABIT).withWeight(weight);
    }

    /** With a test that so many pass. */
    private static Brief offering(double rate, Intervention intervention) {
        BriefBuilder builder = QUIET.with(QUIET.journey().get(0).withRate("ALL", rate)).toBuilder();
        return builder.intervention(intervention).build();
    }

    private static Intervention mail(String id, String... behaviors) {
        return Intervention.builder(id)
                .behaviors(behaviors)
                .needs(Need.EDUCATE)
                .by(Channel.EMAIL)
                .unit("wave", new Money(BigDecimal.TEN, Currency.getInstance("USD")))
                .levels(0, 1)
                .hill(1, 1)
                .effect("START", 0.1)
                .build();
    }

    private static Evidence survey(int sample) {
        return Evidence.of(EvidenceKind.SURVEY, "a survey").withSample(sample);
    }
}
