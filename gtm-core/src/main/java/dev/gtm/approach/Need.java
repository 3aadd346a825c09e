package dev.gtm.approach;

/** What would move a behavior, or the honest answer that nothing of the company's would. */
public enum Need {
    /** They need to know or understand. */
    EDUCATE,
    /** They need to want it. */
    PERSUADE,
    /** They need to be able to. */
    ENABLE,
    /** They need to think of it at the moment. */
    REMIND,
    /** The cause is not known; find it out before anything else. */
    DIAGNOSE_FIRST,
    /** Not the company's lever. */
    OUT_OF_SCOPE;

    /** Whether tactics can meet it; the honest answers have none. */
    public boolean callsForTactics() {
        return this != DIAGNOSE_FIRST && this != OUT_OF_SCOPE;
    }
}
