package dev.gtm.approach;

/** What becomes of a barrier; where several hold, the first in this order does. */
public enum BarrierOutcome {
    /** Outside the company's reach: watched, with partners or policy named where they help. */
    MONITORED,
    /** Its behavior is not pursued now. */
    DEFERRED,
    /** Its cause must be found out first. */
    DIAGNOSE,
    /** At least one tactic meets it. */
    ADDRESSED,
    /** No tactic is left; others can help to remove it. */
    PARTNERED,
    /** No tactic is left and nobody else to turn to. */
    EXCLUDED
}
