package dev.gtm.outcome;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What was observed while a plan ran. The order in which it was given means nothing: the lists are sorted.
 *
 * @param rates of steps
 * @param kpis values of key figures
 * @param events what happened
 */
public record Observations(List<RateObservation> rates, List<KpiObservation> kpis, List<EventObservation> events) {

    private static final Observations NONE = new Observations(List.of(), List.of(), List.of());

    public Observations {
        rates = List.copyOf(rates.stream().sorted().toList());
        kpis = List.copyOf(kpis.stream().sorted().toList());
        events = List.copyOf(events.stream().distinct().sorted().toList());
    }

    /** Nothing was observed. */
    public static Observations none() {
        return NONE;
    }

    /** Observed rates only. */
    public static Observations ofRates(List<RateObservation> rates) {
        return new Observations(rates, List.of(), List.of());
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return rates.isEmpty() && kpis.isEmpty() && events.isEmpty();
    }

    /** The last month of which anything is known; 0 if nothing is. */
    public int lastMonth() {
        var measured = IntStream.concat(
                rates.stream().mapToInt(RateObservation::month), kpis.stream().mapToInt(KpiObservation::month));
        return IntStream.concat(measured, events.stream().mapToInt(EventObservation::month))
                .max()
                .orElse(0);
    }

    /** What of these is not among the others yet: nothing is counted twice. */
    public Observations without(Observations known) {
        var seenRates = new HashSet<>(known.rates);
        var seenKpis = new HashSet<>(known.kpis);
        var seenEvents = new HashSet<>(known.events);
        return new Observations(
                rates.stream().filter(row -> !seenRates.contains(row)).toList(),
                kpis.stream().filter(row -> !seenKpis.contains(row)).toList(),
                events.stream().filter(row -> !seenEvents.contains(row)).toList());
    }

    /** These and those that are not among these yet. */
    public Observations and(Observations more) {
        var added = more.without(this);
        return new Observations(both(rates, added.rates), both(kpis, added.kpis), both(events, added.events));
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
