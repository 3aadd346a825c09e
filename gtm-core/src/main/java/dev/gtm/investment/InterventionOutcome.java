package dev.gtm.investment;

/** What becomes of a candidate intervention. */
public enum InterventionOutcome {
    /** At a level above zero. */
    FUNDED,
    /** At level zero. */
    UNFUNDED,
    /** Kept out by law, code or method. */
    EXCLUDED,
    /** Lawful, and nobody has sized it. */
    NOT_SIZED
}
