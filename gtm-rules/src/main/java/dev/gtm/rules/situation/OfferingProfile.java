package dev.gtm.rules.situation;

import dev.gtm.approach.Channel;
import dev.gtm.approach.Need;
import dev.gtm.landscape.CarePhase;
import dev.gtm.quantity.Sorted;
import java.util.Set;

/**
 * A digital tactic that could be done with a partner.
 *
 * @param need which need it meets
 * @param channel by what
 * @param patientSide whether it reaches patients and those who stand by them; else professionals
 * @param phase in which phase of care
 * @param markets the market and all that it inherits, ALL among them
 */
public record OfferingProfile(Need need, Channel channel, boolean patientSide, CarePhase phase, Set<String> markets) {

    public OfferingProfile {
        markets = Sorted.set(markets);
    }

    @Override
    public String toString() {
        return need + " by " + channel + (patientSide ? " for patients in " : " for professionals in ") + phase
                + ", in " + markets;
    }
}
