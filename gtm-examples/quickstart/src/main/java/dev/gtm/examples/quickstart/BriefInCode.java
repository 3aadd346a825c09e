package dev.gtm.examples.quickstart;

import static dev.gtm.adoption.BarrierCause.COMPLEX_ADMINISTRATION;
import static dev.gtm.adoption.BarrierCause.COVERAGE_RESTRICTION;
import static dev.gtm.adoption.BarrierCause.EVIDENCE_DOUBT;
import static dev.gtm.adoption.BarrierCause.FORGETTING;
import static dev.gtm.adoption.BarrierCause.KNOWLEDGE_GAP;
import static dev.gtm.adoption.BarrierCause.NO_REFERRAL_PATHWAY;
import static dev.gtm.adoption.BarrierCause.PROCEDURAL_BURDEN;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Coverage;
import dev.gtm.adoption.Driver;
import dev.gtm.adoption.Product;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.ProductTrait;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.evidence.Evidence;
import dev.gtm.evidence.EvidenceKind;
import dev.gtm.investment.Intervention;
import dev.gtm.outcome.Trigger;
import dev.gtm.plan.Brief;
import dev.gtm.priority.PrioritizedBehavior;
import dev.gtm.quantity.Money;
import dev.gtm.rules.Planner;
import java.time.LocalDate;

/** A brief with five behaviors in code, and what changes when one figure does. All figures are invented. */
final class BriefInCode {

    private BriefInCode() {}

    static Brief brief() {
        var survey = Evidence.of(EvidenceKind.SURVEY, "our survey of practices").withSample(120);
        return Brief.builder("five-behaviors", "DE", "EUR")
                .horizonMonths(24)
                .asOf(LocalDate.of(2026, 11, 1))
                .product(Product.of("Drug D", ProductStatus.ON_LABEL)
                        .withIndication("a synthetic chronic disease")
                        .withTraits(ProductTrait.SELF_INJECTED))
                .segment(
                        Segment.of("NEW", 4000).withCoverage(Coverage.STATUTORY).withEvidence(survey))
                .segment(Segment.of("SWITCH", 2500).withLikelyToChange(0.3))
                .step("REFER", Stage.REFERRAL, 0.55)
                .step("TEST", Stage.TESTING, 0.60)
                .step("COVER", Stage.ACCESS, 0.80)
                .step("START", Stage.INITIATION, 0.70)
                .step("STAY", Stage.CONTINUATION, 0.65)
                .stakeholder(Stakeholder.of("GP", StakeholderRole.REFERRING_PHYSICIAN)
                        .withLabel("general practitioners")
                        .withCount(52_000))
                .stakeholder(Stakeholder.of("SPEC", StakeholderRole.PHYSICIAN)
                        .withLabel("specialists")
                        .withCount(3_100)
                        .withConcentration(0.25, 0.68)
                        .withEvidence(survey))
                .stakeholder("FUND", StakeholderRole.PAYER)
                .stakeholder("PATIENT", StakeholderRole.PATIENT)
                .behavior("REFERS", "GP", "REFER", "refers after the second failed therapy", 0.70)
                .behavior(Behavior.of("ORDERS", "SPEC", "TEST", "orders the test at the first visit", 0.80)
                        .withTargetRange(0.70, 0.85)
                        .withEvidence(survey))
                .behavior("AGREES", "FUND", "COVER", "agrees within two weeks", 0.88)
                .behavior("STARTS", "SPEC", "START", "starts therapy once the result is known", 0.82)
                .behavior(Behavior.of("STAYS", "PATIENT", "STAY", "injects every two weeks", 0.78)
                        .withSegments("NEW"))
                .barrier("ROUTE", "REFERS", NO_REFERRAL_PATHWAY)
                .barrier(Barrier.of("KNOWS", "ORDERS", KNOWLEDGE_GAP)
                        .withReported(0.6)
                        .withEvidence(survey))
                .barrier(Barrier.of("STEPS", "ORDERS", PROCEDURAL_BURDEN).withReported(0.4))
                .barrier("NARROW", "AGREES", COVERAGE_RESTRICTION)
                .barrier(Barrier.of("DOUBT", "STARTS", EVIDENCE_DOUBT).withText("doubts the effect in the elderly"))
                .barrier("HANDS", "STAYS", COMPLEX_ADMINISTRATION)
                .barrier("FORGETS", "STAYS", FORGETTING)
                .driver(Driver.of("GUIDE", "ORDERS", "the guideline recommends the test"))
                .intervention(Intervention.builder("TEACH")
                        .behaviors("ORDERS")
                        .needs(Need.EDUCATE)
                        .by(FieldRole.MSL)
                        .unit("FTE", Money.of(190_000, "EUR"))
                        .levels(0, 4, 8)
                        .hill(4, 1.2)
                        .effect("TEST", 0.4)
                        .build())
                .trigger(Trigger.builder("SLOW-START", "look again at the specialists' doubts")
                        .rateOf("START")
                        .below(0.68)
                        .periods(2)
                        .minSample(60)
                        .build())
                .build();
    }

    /** Prints the ranking, then the ranking if specialists could be brought further. */
    public static void main(String[] args) {
        var planner = Planner.ofDefaults();
        var brief = brief();
        print(planner, brief);
        print(planner, brief.with(brief.behavior("STARTS").withTarget(0.95)));
    }

    private static void print(Planner planner, Brief brief) {
        for (PrioritizedBehavior one : planner.plan(brief).priorities()) {
            System.out.println(one.rank() + ". " + one.behavior().id() + ": " + one.tier());
        }
    }
}
