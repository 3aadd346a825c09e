package dev.gtm.plan;

/** Why a plan differs from the one before. */
public enum ChangeCause {
    /** The brief or what was observed. */
    INPUT,
    /** The rule book. */
    RULE,
    /** A trigger that fired and re-opened the plan. */
    TRIGGER
}
