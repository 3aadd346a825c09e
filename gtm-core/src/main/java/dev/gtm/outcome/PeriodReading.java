package dev.gtm.outcome;

import org.jspecify.annotations.Nullable;

/**
 * A trigger's figure in one period.
 *
 * @param period the months
 * @param observed the value, or null if there is no sample
 * @param sample on how many cases it rests
 * @param eligible whether the sample suffices
 * @param met whether it is eligible and passes the level
 */
public record PeriodReading(
        ReviewPeriod period, @Nullable Double observed, double sample, boolean eligible, boolean met) {}
