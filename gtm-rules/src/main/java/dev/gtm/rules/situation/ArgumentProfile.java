package dev.gtm.rules.situation;

import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.Need;
import dev.gtm.quantity.Sorted;
import java.util.Set;

/**
 * Somebody who is to be convinced.
 *
 * @param need which need the tactic meets
 * @param audience whom it addresses
 * @param markets the market and all that it inherits, ALL among them
 */
public record ArgumentProfile(Need need, StakeholderRole audience, Set<String> markets) {

    public ArgumentProfile {
        markets = Sorted.set(markets);
    }

    @Override
    public String toString() {
        return need + " towards " + audience + " in " + markets;
    }
}
