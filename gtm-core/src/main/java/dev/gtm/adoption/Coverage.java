package dev.gtm.adoption;

/** Who pays for the patients of a segment. */
public enum Coverage {
    /** Private insurance. */
    COMMERCIAL,
    /** A government program. */
    GOVERNMENT,
    /** Statutory health insurance. */
    STATUTORY,
    /** The patients themselves. */
    SELF_PAY
}
