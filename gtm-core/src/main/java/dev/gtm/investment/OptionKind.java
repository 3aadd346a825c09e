package dev.gtm.investment;

/** A way out when the wish list costs more than the budget. */
public enum OptionKind {
    /** Fewer behaviors or segments, and what is left of the wish list fits. */
    NARROW,
    /** A part now and the rest later; what opens the upstream comes first. */
    PHASE,
    /** Only what the heaviest barrier of each behavior calls for. */
    MAJOR_BARRIERS_ONLY
}
