package dev.gtm.outcome;

/** What a key figure tells. */
public enum KpiKind {
    /** What patients or stakeholders really do. */
    OUTCOME,
    /** What tends to move before the outcome does. */
    LEADING,
    /** What the company did; never decides alone. */
    ACTIVITY
}
