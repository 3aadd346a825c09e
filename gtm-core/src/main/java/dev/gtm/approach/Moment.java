package dev.gtm.approach;

/** When a tactic acts, seen from the decision that it serves. */
public enum Moment {
    /** For understanding. */
    BEFORE,
    /** For prompting and ease. */
    AT,
    /** For support. */
    AFTER
}
