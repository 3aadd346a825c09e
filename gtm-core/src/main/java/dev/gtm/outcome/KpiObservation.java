package dev.gtm.outcome;

import static dev.gtm.diagnostic.Require.notNegative;
import static dev.gtm.diagnostic.Require.text;
import static dev.gtm.diagnostic.Require.within;

import dev.gtm.diagnostic.Require;
import java.util.Comparator;

/**
 * The value of a key figure in a month.
 *
 * @param kpi the name of the figure, as a trigger or the plan calls it
 * @param month counts from 1
 * @param value finite
 * @param sample on how many cases it rests, at least 0
 */
public record KpiObservation(String kpi, int month, double value, double sample) implements Comparable<KpiObservation> {

    private static final Comparator<KpiObservation> ORDER = Comparator.comparing(KpiObservation::kpi)
            .thenComparingInt(KpiObservation::month)
            .thenComparingDouble(KpiObservation::value)
            .thenComparingDouble(KpiObservation::sample);

    public KpiObservation {
        text("kpi", kpi);
        within("month", month, 1, Integer.MAX_VALUE);
        Require.that(Double.isFinite(value), "value", value, "a finite number");
        notNegative("sample", sample);
    }

    /** Whether it speaks of the same figure and month. */
    public boolean isAbout(KpiObservation other) {
        return kpi.equals(other.kpi) && month == other.month;
    }

    @Override
    public int compareTo(KpiObservation other) {
        return ORDER.compare(this, other);
    }
}
