package dev.gtm.adoption;

/**
 * How far the launch has come when the brief is planned, in order.
 *
 * <p>The behavioral lens belongs to the design; applied later, it corrects instead of deciding (LEK, behavior-first
 * go-to-market).
 */
public enum PlanningPhase {
    /** The go-to-market is being designed; nothing is fixed. */
    GTM_DESIGN,
    /** Positioning and messages are being worked out on a design that stands. */
    BRAND_PLANNING,
    /** Teams, channels and messages are at work. */
    EXECUTION
}
