package dev.gtm.plan;

/** The kinds of warnings. */
public enum WarningCode {
    /** The behavioral lens is applied when the design is already fixed. */
    LENS_LATE,
    /** A role that the journey calls for is missing, and the brief gives no reason. */
    MISSING_ROLE,
    /** A stakeholder who plays no part in this launch is asked for a behavior. */
    NOT_RELEVANT_ACTS,
    /** Every behavior is pursued alike: nothing was prioritized. */
    UNIFORM_INTENSITY,
    /** A behavior's step leads to no start of treatment and no continuation. */
    NO_LINK,
    /** An intervention works behind a step at which most patients are lost. */
    BEHIND_A_BLOCK,
    /** The same means for every audience: nothing was chosen. */
    EVERYTHING_FOR_EVERYONE,
    /** One channel carries the whole plan. */
    ONE_CHANNEL,
    /** A single event or mailing that nothing takes up. */
    POINT,
    /** A lecture without anybody to ask. */
    ONE_WAY,
    /** A medical science liaison with a goal of persuasion. */
    MSL_SALES_GOAL,
    /** A reminder where people cannot, know not how, or do not want to. */
    REMINDER_WITHOUT_ABILITY,
    /** Share of voice while the patients are not even diagnosed. */
    VOICE_BEFORE_DIAGNOSIS,
    /** A group of customers would see more contacts than one conversation takes. */
    CONTACT_OVERLOAD,
    /** A core role of most launches for which no barrier calls. */
    CORE_ROLE_UNUSED,
    /** A problem of the field without any of its supports. */
    CARE_UNSUPPORTED,
    /** More patients would arrive at a step than it can take in. */
    DOWNSTREAM_CAPACITY,
    /** A competitor is preferred, and the brief names none. */
    COMPETITOR_UNNAMED,
    /** Content is the only answer to a barrier of circumstance. */
    CONTENT_FOR_OPPORTUNITY,
    /** A benchmark of another product is the only evidence behind a behavior. */
    BENCHMARK_ONLY,
    /** Too few patients stand behind a rate. */
    FEW_PATIENTS,
    /** The weights of several behaviors on one step together exceed its gap. */
    OVER_ATTRIBUTED,
    /** The stages of the journey run backwards. */
    STAGES_BACKWARDS,
    /** A behavior's baseline is not the rate of its step. */
    BASELINE_DIFFERS,
    /** A behavior has no target, or a metric without a step gain: its impact cannot be measured. */
    NOT_MEASURABLE,
    /** A behavior without a metric has a step gain, which nothing uses. */
    STEP_GAIN_UNUSED,
    /** A behavior's planned gain is more than evidence on its tactics supports. */
    EFFECT_ABOVE_EVIDENCE,
    /** No barrier calls for an intervention. */
    NOT_CALLED_FOR,
    /** Outcomes are fixed after the work has begun. */
    MEASURED_TOO_LATE,
    /** A non-personal means lacks the objective, the budget or the key figure that a personal one would have. */
    BARE_MEANS,
    /** Only what the company did would re-open the plan. */
    ACTIVITY_DECIDES,
    /** A field role that customers know is withdrawn from them. */
    RELATIONSHIP,
    /** The market is not in the compliance tables. */
    UNKNOWN_MARKET,
    /** A verdict rests on a row of law and codes that names no date, or an old one. */
    LAW_TO_RECHECK,
    /** An intervention of medicine is sized; its level is to be confirmed by medical need. */
    FIREWALL,
    /** A funded intervention requires a system whose set-up has no price. */
    SYSTEM_WITHOUT_PRICE,
    /** An intervention without a price in the brief is sized at one of the catalogue. */
    PRICE_ASSUMED,
    /** An intervention has no price in the brief, and the catalogue knows none. */
    NO_PRICE,
    /** A rule of the book is switched off. */
    RULE_OFF
}
