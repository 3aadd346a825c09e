package dev.gtm.rules.situation;

import dev.gtm.approach.Channel;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.PriceUnit;
import dev.gtm.quantity.Sorted;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tactic or a candidate without a price.
 *
 * @param role who acts, and is paid for; null where a channel is
 * @param channel by what; null where people are paid for
 * @param patientSide whether it reaches patients and those who stand by them; else professionals
 * @param units in which of these it is counted
 * @param markets the market and all that it inherits, ALL among them
 * @param currency of the brief, ISO 4217
 */
public record PriceProfile(
        @Nullable FieldRole role,
        @Nullable Channel channel,
        boolean patientSide,
        Set<PriceUnit> units,
        Set<String> markets,
        String currency) {

    public PriceProfile {
        units = Sorted.set(units);
        markets = Sorted.set(markets);
    }

    @Override
    public String toString() {
        return "price of " + (role == null ? channel : role) + " by " + units + ", in " + markets + " in " + currency;
    }
}
