package dev.gtm.rules.situation;

import org.jspecify.annotations.Nullable;

/**
 * A behavior at the end of the planning.
 *
 * @param id its id in the brief
 * @param measurable whether its impact can be measured
 * @param baselineDiffers whether its baseline is not the rate of its step, without a metric of its own to explain that
 * @param stepGainUnused whether it has a step gain and no metric that would use it
 * @param linked whether its step is, or leads to, one at which treatment starts or continues
 * @param benchmarkOnly whether a benchmark is the only evidence behind it
 * @param designed whether an approach to it was designed
 * @param competitorPreferred whether a barrier says that something else is preferred
 * @param competitorNamed whether the brief names a competitor who aims at it
 * @param plannedGain by how many points its step's rate should rise, the most over its segments; null if it cannot be told
 * @param evidencedGain the sum of the upper ends of what evidence says of its tactics, in points; null if none was found
 */
public record BehaviorReview(
        String id,
        boolean measurable,
        boolean baselineDiffers,
        boolean stepGainUnused,
        boolean linked,
        boolean benchmarkOnly,
        boolean designed,
        boolean competitorPreferred,
        boolean competitorNamed,
        @Nullable Double plannedGain,
        @Nullable Double evidencedGain) {

    @Override
    public String toString() {
        return "behavior " + id + (measurable ? "" : ", not measurable")
                + (baselineDiffers ? ", baseline differs from the step's rate" : "")
                + (stepGainUnused ? ", step gain without a metric" : "")
                + (linked ? "" : ", leads to no start and no continuation")
                + (benchmarkOnly ? ", benchmark evidence only" : "")
                + (designed ? "" : ", not designed")
                + (competitorPreferred ? ", something else is preferred" : "")
                + (competitorNamed ? ", a competitor is named" : "")
                + (plannedGain == null ? "" : ", planned gain " + rounded(plannedGain) + " points")
                + (evidencedGain == null
                        ? ", no evidence on its tactics"
                        : ", evidence up to " + rounded(evidencedGain) + " points");
    }

    private static double rounded(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
