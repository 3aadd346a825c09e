package dev.gtm.outcome;

import static dev.gtm.diagnostic.Require.notNegative;
import static dev.gtm.diagnostic.Require.text;
import static dev.gtm.diagnostic.Require.within;

import dev.gtm.diagnostic.Require;
import java.util.Comparator;

/**
 * How many of those who came to a step in a month went on.
 *
 * @param step the step's id
 * @param segment the segment's id
 * @param month counts from 1, the first month of the plan
 * @param count how many went on; may be a fraction, at most the sample
 * @param sample how many came, at least 0
 */
public record RateObservation(String step, String segment, int month, double count, double sample)
        implements Comparable<RateObservation> {

    private static final Comparator<RateObservation> ORDER = Comparator.comparing(RateObservation::step)
            .thenComparing(RateObservation::segment)
            .thenComparingInt(RateObservation::month)
            .thenComparingDouble(RateObservation::count)
            .thenComparingDouble(RateObservation::sample);

    public RateObservation {
        text("step", step);
        text("segment", segment);
        within("month", month, 1, Integer.MAX_VALUE);
        notNegative("sample", sample);
        Require.that(count >= 0 && count <= sample, "count", count, "a number from 0 to the sample, " + sample);
    }

    /** Whether it speaks of the same step, segment and month. */
    public boolean isAbout(RateObservation other) {
        return step.equals(other.step) && segment.equals(other.segment) && month == other.month;
    }

    @Override
    public int compareTo(RateObservation other) {
        return ORDER.compare(this, other);
    }
}
