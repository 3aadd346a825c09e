package dev.gtm.approach;

/** How a tactic reaches people. */
public enum Delivery {
    /** A person meets a person. */
    PERSONAL,
    /** Content, a tool or a program reaches many. */
    NON_PERSONAL
}
