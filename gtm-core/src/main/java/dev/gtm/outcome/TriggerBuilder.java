package dev.gtm.outcome;

import org.jspecify.annotations.Nullable;

/**
 * Puts a trigger together in code. Not thread-safe; the trigger it builds is.
 *
 * <p>It takes one of {@link #below}, {@link #above} and {@link #event}.
 */
public final class TriggerBuilder {

    private final String id;
    private final String decision;
    private @Nullable String kpi;
    private @Nullable KpiKind kind;
    private @Nullable String step;
    private @Nullable String segment;
    private @Nullable Double below;
    private @Nullable Double above;
    private int periods = 1;
    private int minSample = 1;
    private int fromMonth = 1;
    private @Nullable String event;
    private @Nullable String owner;
    private @Nullable Integer deadlineDays;
    private int replanFrom = 1;

    TriggerBuilder(String id, String decision) {
        this.id = id;
        this.decision = decision;
    }

    TriggerBuilder(Trigger from) {
        id = from.id();
        decision = from.decision();
        kpi = from.kpi();
        kind = from.kind();
        step = from.step();
        segment = from.segment();
        below = from.below();
        above = from.above();
        periods = from.periods();
        minSample = from.minSample();
        fromMonth = from.fromMonth();
        event = from.event();
        owner = from.owner();
        deadlineDays = from.deadlineDays();
        replanFrom = from.replanFrom();
    }

    /** The name of the figure and what it tells. */
    public TriggerBuilder kpi(String name, KpiKind newKind) {
        kpi = name;
        kind = newKind;
        return this;
    }

    /** The rate of a step over all segments. */
    public TriggerBuilder rateOf(String stepId) {
        step = stepId;
        segment = null;
        return this;
    }

    /** The rate of a step in a segment. */
    public TriggerBuilder rateOf(String stepId, String segmentId) {
        step = stepId;
        segment = segmentId;
        return this;
    }

    /** Fires when the figure lies below this level; of a step's rate, from 0 to 1. */
    public TriggerBuilder below(double level) {
        below = level;
        return this;
    }

    /** Fires when the figure lies above this level; of a step's rate, from 0 to 1. */
    public TriggerBuilder above(double level) {
        above = level;
        return this;
    }

    /** Fires when something happens, such as COMPETITOR_ENTRY. */
    public TriggerBuilder event(String what) {
        event = what;
        return this;
    }

    /** How many periods in a row; 1 by default. */
    public TriggerBuilder periods(int inARow) {
        periods = inARow;
        return this;
    }

    /** How many cases a period needs to count; 1 by default. */
    public TriggerBuilder minSample(int cases) {
        minSample = cases;
        return this;
    }

    /** Periods that end before this month do not count; 1 by default. */
    public TriggerBuilder fromMonth(int month) {
        fromMonth = month;
        return this;
    }

    /** Who decides, and within how many days. */
    public TriggerBuilder owner(String who, int days) {
        owner = who;
        deadlineDays = days;
        return this;
    }

    /** The step of the method from which to plan again, 1 to 5; 1 by default. */
    public TriggerBuilder replanFrom(int stepOfMethod) {
        replanFrom = stepOfMethod;
        return this;
    }

    /**
     * The trigger.
     *
     * @throws dev.gtm.diagnostic.InvalidValueException if something is missing or out of its range
     */
    public Trigger build() {
        return new Trigger(
                id,
                kpi,
                kind,
                step,
                segment,
                below,
                above,
                periods,
                minSample,
                fromMonth,
                event,
                decision,
                owner,
                deadlineDays,
                replanFrom);
    }
}
