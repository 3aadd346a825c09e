package dev.gtm.outcome;

/** Which way a key figure should move. */
public enum KpiDirection {
    /** More is better. */
    HIGHER,
    /** Less is better. */
    LOWER
}
