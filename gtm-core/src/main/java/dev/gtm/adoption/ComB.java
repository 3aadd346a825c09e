package dev.gtm.adoption;

/** The components of behavior in the COM-B model: capability, opportunity and motivation, each of two kinds.
 *
 * <p>Source: Michie, van Stralen and West 2011, 10.1186/1748-5908-6-42.
 */
public enum ComB {
    /** Knowing, remembering, judging. */
    PSYCHOLOGICAL_CAPABILITY,
    /** Skill and strength of the body. */
    PHYSICAL_CAPABILITY,
    /** Beliefs, intentions, plans. */
    REFLECTIVE_MOTIVATION,
    /** Habits, impulses, emotions. */
    AUTOMATIC_MOTIVATION,
    /** What others do and expect. */
    SOCIAL_OPPORTUNITY,
    /** Time, money, tools, rules, places. */
    PHYSICAL_OPPORTUNITY,
    /** The cause is not known, so neither is its component. */
    NONE
}
