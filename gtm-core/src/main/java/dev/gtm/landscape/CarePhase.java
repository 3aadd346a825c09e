package dev.gtm.landscape;

import dev.gtm.adoption.Stage;

/** The phases of care by which digital health offerings are sorted. */
public enum CarePhase {
    /** Before anybody is ill: records of daily activity and of signs of the body. */
    PREVENTION,
    /** Finding out what it is. */
    DIAGNOSIS,
    /** Starting treatment. */
    TREATMENT,
    /** Living with the disease and its treatment. */
    PROGNOSIS;

    /** The phase of a stage of the journey. */
    public static CarePhase of(Stage stage) {
        return switch (stage) {
            case RECOGNITION -> PREVENTION;
            case CONSULTATION, REFERRAL, TESTING, DIAGNOSIS -> DIAGNOSIS;
            case DECISION, ACCESS, INITIATION -> TREATMENT;
            case CONTINUATION -> PROGNOSIS;
        };
    }
}
