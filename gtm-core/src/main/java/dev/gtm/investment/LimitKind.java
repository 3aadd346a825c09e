package dev.gtm.investment;

/** What kind of limit something runs up against. */
public enum LimitKind {
    /** The money. */
    BUDGET,
    /** The people of a role. */
    FTE,
    /** The least level of an intervention. */
    FLOOR,
    /** The verdict of law, code or method on an intervention. */
    MASK,
    /** The price of an intervention, which nobody knows. */
    PRICE,
    /** The wanted number of patients. */
    WANTED_PATIENTS
}
