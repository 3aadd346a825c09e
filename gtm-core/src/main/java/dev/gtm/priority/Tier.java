package dev.gtm.priority;

/** What to do with a behavior; where several hold, the first in this order does. */
public enum Tier {
    /** Too little to gain. */
    DEFER,
    /** Nothing the company can influence. */
    MONITOR,
    /** To be moved with others. */
    PARTNER,
    /** Worth it once the steps before it are open. */
    OPEN_UPSTREAM_FIRST,
    /** Worth pursuing now. */
    PURSUE;

    /** Whether an approach is designed for it. */
    public boolean isDesigned() {
        return this == PURSUE || this == OPEN_UPSTREAM_FIRST || this == PARTNER;
    }
}
