package dev.gtm.rules.situation;

import dev.gtm.adoption.Intensity;
import org.jspecify.annotations.Nullable;

/**
 * What the company meets in the field around a behavior.
 *
 * @param drivers whether anything already speaks for the behavior
 * @param competitors whether a competitor aims at it
 * @param intensity how much effort the busiest of them makes; null if nobody knows
 * @param access the share of those who should show it who receive visitors of companies, 0 to 1; null if nobody knows
 */
public record FieldProfile(
        boolean drivers,
        boolean competitors,
        @Nullable Intensity intensity,
        @Nullable Double access) {

    @Override
    public String toString() {
        return (drivers ? "drivers to build on" : "no drivers")
                + (competitors ? ", competitors" : ", no competitors")
                + (intensity == null ? "" : " with effort " + intensity)
                + (access == null ? "" : ", share who receive visitors: " + access);
    }
}
