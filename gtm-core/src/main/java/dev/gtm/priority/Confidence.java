package dev.gtm.priority;

/** How far the figures behind a behavior can be trusted. */
public enum Confidence {
    /** Rates and barriers are observed, and so is the target's attainability. */
    HIGH,
    /** Today's rates are observed; something else is judged or assumed. */
    MODERATE,
    /** Today's rates themselves are judged or assumed. */
    LOW
}
