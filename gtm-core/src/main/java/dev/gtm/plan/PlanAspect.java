package dev.gtm.plan;

/** What of a plan can differ from another plan, in the order in which a reader wants to know. */
public enum PlanAspect {
    /** How much of an intervention is funded. */
    LEVEL,
    /** How many patients the plan brings. */
    PATIENTS,
    /** What it costs. */
    COST,
    /** The tier of a behavior. */
    TIER,
    /** The rank of a behavior. */
    RANK,
    /** How a barrier is met. */
    APPROACH,
    /** What becomes of a barrier. */
    BARRIER,
    /** What becomes of a candidate. */
    CANDIDATE,
    /** What is expected of a step in a segment. */
    RATE,
    /** The rate that a step cannot pass in a segment. */
    CEILING,
    /** The rate of a step in a segment without the plan. */
    BASE,
    /** The strength of what acts on a step in a segment. */
    STRENGTH,
    /** Something to look at. */
    WARNING
}
