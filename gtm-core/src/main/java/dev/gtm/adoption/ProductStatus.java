package dev.gtm.adoption;

/** Where the product stands with the regulator, for the indication of the brief. */
public enum ProductStatus {
    /** Not approved yet. */
    PRE_APPROVAL,
    /** Approved for this indication. */
    ON_LABEL,
    /** Approved, for another indication. */
    OFF_LABEL
}
