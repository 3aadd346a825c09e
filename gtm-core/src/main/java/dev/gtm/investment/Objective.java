package dev.gtm.investment;

/** What the sizing strives for. */
public enum Objective {
    /** The most patients within the limits. */
    PATIENTS,
    /** The most net value: value per patient times patients, less cost. */
    NET_VALUE,
    /** A wanted number of patients at the least cost. */
    COST_FOR_PATIENTS
}
