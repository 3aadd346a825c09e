package dev.gtm.outcome;

/** In what a key figure is counted. */
public enum KpiUnit {
    /** A part of a whole, 0 to 1. */
    SHARE,
    /** A number of things per 12 months. */
    COUNT,
    /** Days. */
    DAYS,
    /** As the behavior's own metric says. */
    OWN
}
