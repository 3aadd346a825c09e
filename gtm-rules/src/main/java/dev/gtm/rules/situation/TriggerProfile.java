package dev.gtm.rules.situation;

import dev.gtm.outcome.KpiKind;
import org.jspecify.annotations.Nullable;

/**
 * A trigger before anything has been observed.
 *
 * @param kind what its figure tells, or null if not stated
 * @param decides whether its decision says what to do
 * @param owned whether somebody is named who decides
 * @param falseAlarm the probability of a false alarm in one evaluation, or null
 * @param detectionAtBaseline the probability over the horizon of noticing that nothing works, or null
 * @param minSample how many cases a period needs
 * @param entering how many come to its step in a period as planned, or null
 */
public record TriggerProfile(
        @Nullable KpiKind kind,
        boolean decides,
        boolean owned,
        @Nullable Double falseAlarm,
        @Nullable Double detectionAtBaseline,
        int minSample,
        @Nullable Double entering) {

    private static final double THOUSAND = 1000;

    @Override
    public String toString() {
        return "trigger" + (kind == null ? "" : " on " + kind)
                + (decides ? "" : ", no decision")
                + (owned ? "" : ", no owner")
                + (falseAlarm == null ? "" : ", false alarm " + rounded(falseAlarm))
                + (detectionAtBaseline == null ? "" : ", detection at baseline " + rounded(detectionAtBaseline))
                + ", smallest sample " + minSample
                + (entering == null ? "" : ", " + rounded(entering) + " come in a period");
    }

    private static double rounded(double value) {
        return Math.round(value * THOUSAND) / THOUSAND;
    }
}
