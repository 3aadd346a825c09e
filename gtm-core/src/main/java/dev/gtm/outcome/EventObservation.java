package dev.gtm.outcome;

import static dev.gtm.diagnostic.Require.text;
import static dev.gtm.diagnostic.Require.within;

import java.util.Comparator;

/**
 * Something that happened.
 *
 * @param event what, such as COMPETITOR_ENTRY
 * @param month in which month of the plan, from 1
 */
public record EventObservation(String event, int month) implements Comparable<EventObservation> {

    private static final Comparator<EventObservation> ORDER =
            Comparator.comparingInt(EventObservation::month).thenComparing(EventObservation::event);

    public EventObservation {
        text("event", event);
        within("month", month, 1, Integer.MAX_VALUE);
    }

    @Override
    public int compareTo(EventObservation other) {
        return ORDER.compare(this, other);
    }
}
