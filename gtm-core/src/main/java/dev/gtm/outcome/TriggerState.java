package dev.gtm.outcome;

/** What observations say of a trigger; the first that holds. */
public enum TriggerState {
    /** Nothing was observed of it. */
    NO_DATA,
    /** No period that counts has ended. */
    TOO_EARLY,
    /** No period that counts has the sample it takes. */
    TOO_FEW,
    /** Its condition was met as often in a row as it takes. */
    FIRED,
    /** It was looked at and did not fire. */
    QUIET
}
