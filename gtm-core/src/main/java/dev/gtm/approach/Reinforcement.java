package dev.gtm.approach;

import dev.gtm.landscape.DigitalPartner;
import dev.gtm.landscape.ValueArgument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What carries an approach further than its tactics alone.
 *
 * @param fallback by what the lead is replaced where people receive no visitors; null where nobody visits
 * @param amplifies the ids of the drivers that it takes up and makes louder
 * @param partner the kind of digital offering that fits its first digital tactic, or null
 * @param valueArgument what speaks for the medicine in the eyes of those whom it persuades, or null
 */
public record Reinforcement(
        @Nullable Tactic fallback,
        List<String> amplifies,
        @Nullable DigitalPartner partner,
        @Nullable ValueArgument valueArgument) {

    private static final Reinforcement NONE = new Reinforcement(null, List.of(), null, null);

    public Reinforcement {
        amplifies = List.copyOf(amplifies);
    }

    /** Nothing beside the tactics. */
    public static Reinforcement none() {
        return NONE;
    }

    /** The same with what fits from the catalogue. */
    public Reinforcement with(@Nullable DigitalPartner newPartner, @Nullable ValueArgument newArgument) {
        return new Reinforcement(fallback, amplifies, newPartner, newArgument);
    }
}
