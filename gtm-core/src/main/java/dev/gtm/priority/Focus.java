package dev.gtm.priority;

/** On which part of a stakeholder group to concentrate; where several hold, the first in this order does. */
public enum Focus {
    /** On none: the brief says why they play no part. */
    NOT_RELEVANT,
    /** On them before others: they set a ceiling that no other effort can pass. */
    GATEKEEPER,
    /** On whoever may meet an undiagnosed patient: in a rare disease, volume is no guide. */
    DIAGNOSIS_FIRST,
    /** On the top by volume, who see most of the patients. */
    TOP_BY_VOLUME,
    /** On the patients who are likely to change therapy within 12 months, rather than on all. */
    LIKELY_TO_CHANGE,
    /** On the group as a whole: nothing is known that sets some of them apart. */
    WHOLE_GROUP
}
