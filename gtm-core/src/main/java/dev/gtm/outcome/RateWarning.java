package dev.gtm.outcome;

/** Where an observed rate contradicts the model, so that more than the strength of effects had to change. */
public enum RateWarning {
    /** The rate came up to what was thought to be the ceiling. */
    CEILING_TOO_LOW,
    /** The rate fell to where it was before the plan, or below. */
    BELOW_BASELINE
}
