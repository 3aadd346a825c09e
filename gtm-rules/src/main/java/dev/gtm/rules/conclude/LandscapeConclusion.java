package dev.gtm.rules.conclude;

import dev.gtm.landscape.DigitalPartner;
import dev.gtm.landscape.ValueArgument;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of the landscape pack concludes: one of the two.
 *
 * @param partner a kind of offering that fits, or null
 * @param argument what speaks for the medicine, or null
 */
public record LandscapeConclusion(
        @Nullable DigitalPartner partner, @Nullable ValueArgument argument) {}
