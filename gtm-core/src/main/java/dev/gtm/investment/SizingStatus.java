package dev.gtm.investment;

/** Whether and how well a plan is sized. */
public enum SizingStatus {
    /** No plan within the limits is better. */
    OPTIMAL,
    /** The best plan found; none within the limits is better by more than the gap. */
    WITHIN_GAP,
    /** No plan keeps to the limits. */
    INFEASIBLE,
    /** Not sized. */
    NOT_SIZED
}
