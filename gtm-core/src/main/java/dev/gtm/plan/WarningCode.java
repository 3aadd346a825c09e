package dev.gtm.plan;

/** The kinds of warnings. */
public enum WarningCode {
    /** The stages of the journey run backwards. */
    STAGES_BACKWARDS,
    /** A behavior's baseline is not the rate of its step. */
    BASELINE_DIFFERS,
    /** A behavior has no target, or a metric without a step gain: its impact cannot be measured. */
    NOT_MEASURABLE,
    /** A behavior without a metric has a step gain, which nothing uses. */
    STEP_GAIN_UNUSED,
    /** No barrier calls for an intervention. */
    NOT_CALLED_FOR,
    /** The market is not in the compliance tables. */
    UNKNOWN_MARKET,
    /** A rule of the book is switched off. */
    RULE_OFF
}
