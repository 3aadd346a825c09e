package dev.gtm.adoption;

/** How much effort a competitor makes. */
public enum Intensity {
    /** Little. */
    LOW,
    /** Some. */
    MEDIUM,
    /** Much. */
    HIGH
}
