package dev.gtm.adoption;

/** Who can remove a barrier; from the most to the least controllable. */
public enum Control {
    /** The company can. */
    COMPANY,
    /** The company can, but only with others. */
    SHARED,
    /** The company cannot: policy, infrastructure, society. */
    EXTERNAL
}
