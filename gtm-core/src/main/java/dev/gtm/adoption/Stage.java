package dev.gtm.adoption;

/** The stages of a patient's journey, in their order. */
public enum Stage {
    /** Symptoms are recognized. */
    RECOGNITION,
    /** A first visit. */
    CONSULTATION,
    /** Sent to somebody who can treat. */
    REFERRAL,
    /** A test is ordered. */
    TESTING,
    /** The diagnosis is made. */
    DIAGNOSIS,
    /** The treatment is decided. */
    DECISION,
    /** Coverage and listing. */
    ACCESS,
    /** Dispensed and started. */
    INITIATION,
    /** Still on treatment. */
    CONTINUATION
}
