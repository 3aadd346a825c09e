package dev.gtm.rules.situation;

import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.AudienceClass;

/**
 * A group of customers whom the approach addresses.
 *
 * @param role the part they play
 * @param audience what they are in the eyes of law and codes
 * @param status where the product stands with the regulator
 */
public record CustomerProfile(StakeholderRole role, AudienceClass audience, ProductStatus status) {

    @Override
    public String toString() {
        return role + " (" + audience + "), product " + status;
    }
}
