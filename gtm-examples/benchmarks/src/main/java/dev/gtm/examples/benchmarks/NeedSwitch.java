package dev.gtm.examples.benchmarks;

import static dev.gtm.approach.Need.DIAGNOSE_FIRST;
import static dev.gtm.approach.Need.EDUCATE;
import static dev.gtm.approach.Need.ENABLE;
import static dev.gtm.approach.Need.OUT_OF_SCOPE;
import static dev.gtm.approach.Need.PERSUADE;
import static dev.gtm.approach.Need.REMIND;

import dev.gtm.adoption.Control;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.Need;
import dev.gtm.rules.situation.BarrierProfile;
import java.util.List;

/**
 * What a barrier calls for, written by hand: the answers of the standard rules without their reasons, and without a way to
 * change them but to compile again.
 */
final class NeedSwitch {

    private static final List<Need> DIAGNOSIS = List.of(DIAGNOSE_FIRST);
    private static final List<Need> NOTHING = List.of(OUT_OF_SCOPE);
    private static final List<Need> TEACHING = List.of(EDUCATE);
    private static final List<Need> TEACHING_WITH_HELP = List.of(EDUCATE, ENABLE);
    private static final List<Need> TEACHING_WITH_REASONS = List.of(EDUCATE, PERSUADE);
    private static final List<Need> TEACHING_WITH_REASONS_AND_HELP = List.of(EDUCATE, PERSUADE, ENABLE);
    private static final List<Need> REASONS_WITH_FACTS = List.of(PERSUADE, EDUCATE);
    private static final List<Need> REASONS_WITH_FACTS_AND_HELP = List.of(PERSUADE, EDUCATE, ENABLE);
    private static final List<Need> REASONS_WITH_HELP = List.of(PERSUADE, ENABLE);
    private static final List<Need> HELP = List.of(ENABLE);
    private static final List<Need> HELP_WITH_TEACHING = List.of(ENABLE, EDUCATE);
    private static final List<Need> HELP_WITH_REASONS = List.of(ENABLE, PERSUADE);
    private static final List<Need> PROMPT = List.of(REMIND);

    private NeedSwitch() {}

    /** The needs in their rank. */
    static List<Need> needs(BarrierProfile barrier) {
        return switch (barrier.cause()) {
            case UNKNOWN -> DIAGNOSIS;
            case INFORMED_REFUSAL, CLINICAL_INELIGIBILITY -> NOTHING;
            default -> barrier.control() == Control.EXTERNAL ? NOTHING : withinReach(barrier);
        };
    }

    private static List<Need> withinReach(BarrierProfile barrier) {
        return switch (barrier.cause()) {
            case UNAWARE, SYMPTOM_JUDGEMENT ->
                isPatient(barrier) && barrier.stage() == Stage.RECOGNITION ? TEACHING_WITH_HELP : TEACHING;
            case KNOWLEDGE_GAP -> TEACHING;
            case INFORMATION_OVERLOAD, OUT_OF_SPECIALTY, TEST_INTERPRETATION, MISDIAGNOSIS -> TEACHING_WITH_HELP;
            case FORGETTING -> barrier.outweighed() ? HELP : PROMPT;
            case RISK_BENEFIT_CONCERN ->
                isPatient(barrier) && barrier.stage().compareTo(Stage.DECISION) >= 0
                        ? TEACHING_WITH_REASONS_AND_HELP
                        : TEACHING_WITH_REASONS;
            case LOW_CONFIDENCE -> REASONS_WITH_FACTS_AND_HELP;
            case EVIDENCE_DOUBT, LOW_PERCEIVED_NEED, COMPETITOR_PREFERENCE, SEQUENCING_PREFERENCE, MISTRUST ->
                REASONS_WITH_FACTS;
            case CLINICAL_INERTIA, PEER_NORM, STIGMA -> REASONS_WITH_HELP;
            case UNCLEAR_RESPONSIBILITY, TECHNOLOGY_ONBOARDING, GUIDELINE_ABSENT -> HELP_WITH_TEACHING;
            case HABIT, FEAR_OR_DISTRESS, COVERAGE_RESTRICTION, FORMULARY_LISTING -> HELP_WITH_REASONS;
            case TECHNIQUE,
                    SIDE_EFFECT_BURDEN,
                    PROCEDURAL_BURDEN,
                    PRIOR_AUTHORIZATION,
                    PATIENT_COST,
                    STAFF_TIME,
                    TURNAROUND_TIME,
                    SAMPLE_INADEQUATE,
                    NO_REFERRAL_PATHWAY,
                    DISTANCE,
                    INFRASTRUCTURE_CAPACITY,
                    SUPPLY,
                    COMPLEX_ADMINISTRATION,
                    MONITORING_GAP,
                    POLICY -> HELP;
            case UNKNOWN, INFORMED_REFUSAL, CLINICAL_INELIGIBILITY ->
                throw new IllegalArgumentException("Answered before: " + barrier.cause());
        };
    }

    private static boolean isPatient(BarrierProfile barrier) {
        return barrier.actor() == StakeholderRole.PATIENT || barrier.actor() == StakeholderRole.CAREGIVER;
    }
}
