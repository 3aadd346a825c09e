package dev.gtm.adoption;

/**
 * Why a behavior does not happen; each cause is tied to one component of COM-B.
 *
 * <p>The list is the library's own, drawn from the barriers that the literature on launches and on the behavior of
 * professionals and patients names.
 */
public enum BarrierCause {
    /** Does not know that there is something to know. */
    UNAWARE(ComB.PSYCHOLOGICAL_CAPABILITY),
    /** Knows too little to do it. */
    KNOWLEDGE_GAP(ComB.PSYCHOLOGICAL_CAPABILITY),
    /** Cannot keep up with what there is to know. */
    INFORMATION_OVERLOAD(ComB.PSYCHOLOGICAL_CAPABILITY),
    /** The knowledge lies outside the own field. */
    OUT_OF_SPECIALTY(ComB.PSYCHOLOGICAL_CAPABILITY),
    /** Cannot tell what a result means. */
    TEST_INTERPRETATION(ComB.PSYCHOLOGICAL_CAPABILITY),
    /** Takes the disease for another. */
    MISDIAGNOSIS(ComB.PSYCHOLOGICAL_CAPABILITY),
    /** Means to and can, and does not think of it at the moment. */
    FORGETTING(ComB.PSYCHOLOGICAL_CAPABILITY),
    /** Cannot judge which symptoms matter. */
    SYMPTOM_JUDGEMENT(ComB.PSYCHOLOGICAL_CAPABILITY),
    /** Cannot do it with the hands. */
    TECHNIQUE(ComB.PHYSICAL_CAPABILITY),
    /** Side effects make it hard to go on. */
    SIDE_EFFECT_BURDEN(ComB.PHYSICAL_CAPABILITY),
    /** Doubts the evidence. */
    EVIDENCE_DOUBT(ComB.REFLECTIVE_MOTIVATION),
    /** Fears that risk outweighs benefit. */
    RISK_BENEFIT_CONCERN(ComB.REFLECTIVE_MOTIVATION),
    /** Sees no need. */
    LOW_PERCEIVED_NEED(ComB.REFLECTIVE_MOTIVATION),
    /** Prefers another product. */
    COMPETITOR_PREFERENCE(ComB.REFLECTIVE_MOTIVATION),
    /** Prefers it earlier or later in the sequence. */
    SEQUENCING_PREFERENCE(ComB.REFLECTIVE_MOTIVATION),
    /** Does not trust the own ability. */
    LOW_CONFIDENCE(ComB.REFLECTIVE_MOTIVATION),
    /** Believes that somebody else should. */
    UNCLEAR_RESPONSIBILITY(ComB.REFLECTIVE_MOTIVATION),
    /** Mistrusts who says it. */
    MISTRUST(ComB.REFLECTIVE_MOTIVATION),
    /** Knows and says no. */
    INFORMED_REFUSAL(ComB.REFLECTIVE_MOTIVATION),
    /** Always did it otherwise. */
    HABIT(ComB.AUTOMATIC_MOTIVATION),
    /** Sees the reason to change and does not change. */
    CLINICAL_INERTIA(ComB.AUTOMATIC_MOTIVATION),
    /** Fear or distress stands in the way. */
    FEAR_OR_DISTRESS(ComB.AUTOMATIC_MOTIVATION),
    /** Peers do not do it. */
    PEER_NORM(ComB.SOCIAL_OPPORTUNITY),
    /** It would be held against them. */
    STIGMA(ComB.SOCIAL_OPPORTUNITY),
    /** Too many steps. */
    PROCEDURAL_BURDEN(ComB.PHYSICAL_OPPORTUNITY),
    /** The payer must approve first. */
    PRIOR_AUTHORIZATION(ComB.PHYSICAL_OPPORTUNITY),
    /** The payer covers it narrowly or not. */
    COVERAGE_RESTRICTION(ComB.PHYSICAL_OPPORTUNITY),
    /** The institution does not list it. */
    FORMULARY_LISTING(ComB.PHYSICAL_OPPORTUNITY),
    /** The patient has to pay. */
    PATIENT_COST(ComB.PHYSICAL_OPPORTUNITY),
    /** Nobody has the time. */
    STAFF_TIME(ComB.PHYSICAL_OPPORTUNITY),
    /** The result comes too late. */
    TURNAROUND_TIME(ComB.PHYSICAL_OPPORTUNITY),
    /** The sample does not suffice. */
    SAMPLE_INADEQUATE(ComB.PHYSICAL_OPPORTUNITY),
    /** No agreed way to send the patient on. */
    NO_REFERRAL_PATHWAY(ComB.PHYSICAL_OPPORTUNITY),
    /** Too far away. */
    DISTANCE(ComB.PHYSICAL_OPPORTUNITY),
    /** Too few places or machines. */
    INFRASTRUCTURE_CAPACITY(ComB.PHYSICAL_OPPORTUNITY),
    /** The product does not arrive. */
    SUPPLY(ComB.PHYSICAL_OPPORTUNITY),
    /** Hard to give or to take. */
    COMPLEX_ADMINISTRATION(ComB.PHYSICAL_OPPORTUNITY),
    /** Nobody sees the patient in between. */
    MONITORING_GAP(ComB.PHYSICAL_OPPORTUNITY),
    /** The technology is new to them. */
    TECHNOLOGY_ONBOARDING(ComB.PHYSICAL_OPPORTUNITY),
    /** No guideline or protocol asks for it. */
    GUIDELINE_ABSENT(ComB.PHYSICAL_OPPORTUNITY),
    /** The rules of the health system. */
    POLICY(ComB.PHYSICAL_OPPORTUNITY),
    /** The patient cannot have it for medical reasons. */
    CLINICAL_INELIGIBILITY(ComB.PHYSICAL_OPPORTUNITY),
    /** Nobody knows yet why. */
    UNKNOWN(ComB.NONE);

    private final ComB component;

    BarrierCause(ComB component) {
        this.component = component;
    }

    /** The component of behavior that the cause weakens; {@link ComB#NONE} for an unknown cause. */
    public ComB component() {
        return component;
    }

    /** Whether memory fails and nothing else: the only cause that a prompt can mend. */
    public boolean isMemory() {
        return this == FORGETTING;
    }
}
