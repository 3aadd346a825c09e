package dev.gtm.approach;

/** What law, code and method say of a tactic; the strongest first. */
public enum Verdict {
    /** Not allowed. */
    FORBIDDEN,
    /** Does not exist in this market. */
    NOT_APPLICABLE,
    /** Not the company's lever. */
    OUT_OF_SCOPE,
    /** Ask before you do it. */
    REVIEW,
    /** Allowed under conditions. */
    CONDITION,
    /** No restriction listed. */
    ALLOWED;

    /** Whether the tactic is kept out of the plan. */
    public boolean isMasked() {
        return this == FORBIDDEN || this == NOT_APPLICABLE || this == OUT_OF_SCOPE;
    }
}
