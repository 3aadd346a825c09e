package dev.gtm.approach;

/** By what a tactic reaches many. */
public enum Channel {
    /** A short film. */
    SHORT_VIDEO,
    /** A text message. */
    TEXT_MESSAGE,
    /** Electronic mail. */
    EMAIL,
    /** A summary of the evidence. */
    EVIDENCE_SUMMARY,
    /** A web lecture with discussion. */
    WEBINAR,
    /** Peers who exchange experience. */
    PEER_COMMUNITY,
    /** A web portal. */
    PORTAL,
    /** An automatic assistant. */
    CHATBOT,
    /** Content put together for the reader. */
    MODULAR_CONTENT,
    /** A prompt in the medical record. */
    EMR_PROMPT,
    /** A bundled order or reflex protocol. */
    ORDER_SET,
    /** A tool for benefit checks and prior authorization. */
    DIGITAL_PA_TOOL,
    /** A form or tool for referral. */
    REFERRAL_TOOL,
    /** A consultation at a distance. */
    TELECONSULTATION,
    /** An application for patients. */
    PATIENT_APP,
    /** A device that watches between visits. */
    MONITORING_DEVICE,
    /** A screening program. */
    SCREENING_PROGRAM,
    /** A registry. */
    REGISTRY,
    /** Help with starting to use AI in diagnosis. */
    AI_DIAGNOSTIC_ONBOARDING,
    /** A license to try. */
    TRIAL_LICENSE,
    /** Financial support for patients. */
    FINANCIAL_SUPPORT,
    /** A grant. */
    GRANT,
    /** Mass media; always reaches the public. */
    MASS_MEDIA,
    /** A care facility. */
    FACILITY;

    /** Whether it carries content to read or watch and nothing else: it can tell and argue, it changes no circumstance. */
    public boolean isContent() {
        return switch (this) {
            case SHORT_VIDEO, EMAIL, TEXT_MESSAGE, EVIDENCE_SUMMARY, WEBINAR, MODULAR_CONTENT, MASS_MEDIA -> true;
            default -> false;
        };
    }

    /** Whether it happens once and is over, unless something takes it up. */
    public boolean isOneOff() {
        return switch (this) {
            case SHORT_VIDEO, EMAIL, EVIDENCE_SUMMARY, WEBINAR, MASS_MEDIA -> true;
            default -> false;
        };
    }

    /** Whether whom it reaches can ask and answer. */
    public boolean isDialogue() {
        return switch (this) {
            case PEER_COMMUNITY, CHATBOT, TELECONSULTATION, AI_DIAGNOSTIC_ONBOARDING -> true;
            default -> false;
        };
    }
}
