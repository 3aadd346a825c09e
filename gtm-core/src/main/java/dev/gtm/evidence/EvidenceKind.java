package dev.gtm.evidence;

/** What kind of source a number has. */
public enum EvidenceKind {
    /** Insurance claims. */
    CLAIMS(true),
    /** A survey. */
    SURVEY(true),
    /** Published research. */
    RESEARCH(true),
    /** Logs of digital systems. */
    DIGITAL_LOG(true),
    /** What experts judge. */
    EXPERT(false),
    /** What happened with another product. */
    BENCHMARK(false),
    /** Nothing but the planner's own belief. */
    ASSUMPTION(false);

    private final boolean observed;

    EvidenceKind(boolean observed) {
        this.observed = observed;
    }

    /** Whether somebody observed it, in this market and for this question. */
    public boolean isObserved() {
        return observed;
    }
}
