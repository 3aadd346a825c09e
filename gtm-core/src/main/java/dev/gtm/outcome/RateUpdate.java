package dev.gtm.outcome;

import dev.gtm.quantity.Range;
import org.jspecify.annotations.Nullable;

/**
 * The rate of one step and segment: as planned, as observed, and as it is believed now. The three are never mixed.
 *
 * @param planned what the plan expected at its levels, 0 to 1
 * @param count how many were observed to go on
 * @param sample among how many
 * @param observed count by sample
 * @param interval where the observed rate probably lies, 90 %
 * @param updated what is believed from now on, between planned and observed
 * @param learned the model that gives the updated rate at the current levels
 * @param warning where more than the strength of effects had to change, or null
 */
public record RateUpdate(
        double planned,
        double count,
        double sample,
        double observed,
        Range interval,
        double updated,
        LearnedRate learned,
        @Nullable RateWarning warning) {

    /** Whether the sample is so small that what was planned, and observed before, weighs more than it. */
    public boolean isOutweighed() {
        return sample < learned.strength() - sample;
    }

    /** Whether the planned rate lies outside of where the observed one probably lies. */
    public boolean isSurprising() {
        return planned < interval.low() || planned > interval.high();
    }
}
