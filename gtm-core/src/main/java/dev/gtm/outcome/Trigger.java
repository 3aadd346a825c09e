package dev.gtm.outcome;

import static dev.gtm.diagnostic.Require.text;
import static dev.gtm.diagnostic.Require.within;

import dev.gtm.diagnostic.Require;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What re-opens the plan: a figure that passes a level, or an event.
 *
 * @param id unique among the triggers
 * @param kpi the name of the figure, or null for an event
 * @param kind what the figure tells, or null if not stated
 * @param step the id of the step whose rate it is, or null
 * @param segment the id of the segment, or null for all
 * @param below fires when the figure lies below this level, or null
 * @param above fires when it lies above, or null
 * @param periods how many periods in a row, at least 1
 * @param minSample how many cases a period needs to count, at least 1
 * @param fromMonth periods that end before this month do not count, at least 1
 * @param event the event that fires it, or null
 * @param decision what is then decided
 * @param owner who decides, or null
 * @param deadlineDays within how many days, or null
 * @param replanFrom the step of the method from which to plan again, 1 to 5
 */
public record Trigger(
        String id,
        @Nullable String kpi,
        @Nullable KpiKind kind,
        @Nullable String step,
        @Nullable String segment,
        @Nullable Double below,
        @Nullable Double above,
        int periods,
        int minSample,
        int fromMonth,
        @Nullable String event,
        String decision,
        @Nullable String owner,
        @Nullable Integer deadlineDays,
        int replanFrom) {

    public Trigger {
        text("id", id);
        text("decision", decision);
        within("periods", periods, 1, Integer.MAX_VALUE);
        within("minSample", minSample, 1, Integer.MAX_VALUE);
        within("fromMonth", fromMonth, 1, Integer.MAX_VALUE);
        within("replanFrom", replanFrom, 1, 5);
        if (deadlineDays != null) {
            within("deadlineDays", deadlineDays, 0, Integer.MAX_VALUE);
        }
        long conditions =
                Stream.of(below, above, event).filter(Objects::nonNull).count();
        Require.that(conditions == 1, "below", conditions + " of them", "exactly one of below, above and event");
        Require.that(below == null || Double.isFinite(below), "below", below, "a finite number");
        Require.that(above == null || Double.isFinite(above), "above", above, "a finite number");
        if (step != null) {
            Require.withinIfGiven("below", below, 0, 1);
            Require.withinIfGiven("above", above, 0, 1);
        }
    }

    /** Whether a value of its figure passes its level; an event has none. */
    public boolean isMetBy(double value) {
        return below != null ? value < below : above != null && value > above;
    }

    /** Starts a trigger in code; see {@link TriggerBuilder}. */
    public static TriggerBuilder builder(String id, String decision) {
        return new TriggerBuilder(id, decision);
    }

    /** Starts another trigger from this one. */
    public TriggerBuilder toBuilder() {
        return new TriggerBuilder(this);
    }
}
