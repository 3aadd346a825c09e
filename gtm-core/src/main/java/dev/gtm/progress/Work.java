package dev.gtm.progress;

/** The kinds of work that may take a while. */
public enum Work {
    /** Draws that show how stable the ranks of the behaviors are. */
    RANK_STABILITY,
    /** The search for the best plan; it may end early, and then leaps to its end. */
    SIZING
}
