package dev.gtm.outcome;

/** What is wrong with a trigger before anything has been observed. */
public enum TriggerWarning {
    /** It fires too often although everything goes as planned. */
    NEARLY_THE_PLAN,
    /** It would probably not fire although nothing of the plan works. */
    TOO_BLUNT,
    /** Its smallest sample is more than comes to the step in a period. */
    OUT_OF_REACH,
    /** It says that nothing is decided. */
    NO_DECISION,
    /** Nobody is named who decides. */
    NO_OWNER,
    /** What the company did may prompt a look; it never decides alone. */
    ACTIVITY_ALONE
}
