package dev.gtm.rules.situation;

/**
 * A behavior at the end of the planning.
 *
 * @param id its id in the brief
 * @param measurable whether its impact can be measured
 * @param baselineDiffers whether its baseline is not the rate of its step, without a metric of its own to explain that
 * @param stepGainUnused whether it has a step gain and no metric that would use it
 * @param linked whether its step is, or leads to, one at which treatment starts or continues
 * @param benchmarkOnly whether a benchmark is the only evidence behind it
 */
public record BehaviorReview(
        String id,
        boolean measurable,
        boolean baselineDiffers,
        boolean stepGainUnused,
        boolean linked,
        boolean benchmarkOnly) {

    @Override
    public String toString() {
        return "behavior " + id + (measurable ? "" : ", not measurable")
                + (baselineDiffers ? ", baseline differs from the step's rate" : "")
                + (stepGainUnused ? ", step gain without a metric" : "")
                + (linked ? "" : ", leads to no start and no continuation")
                + (benchmarkOnly ? ", benchmark evidence only" : "");
    }
}
