package dev.gtm.rules.situation;

import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.AudienceClass;
import dev.gtm.approach.FieldRole;
import dev.gtm.quantity.Sorted;
import java.util.Set;

/**
 * A group of customers whom the approach addresses.
 *
 * @param role the part they play
 * @param audience what they are in the eyes of law and codes
 * @param status where the product stands with the regulator
 * @param met whether anybody meets them in person
 * @param by who does
 */
public record CustomerProfile(
        StakeholderRole role, AudienceClass audience, ProductStatus status, boolean met, Set<FieldRole> by) {

    public CustomerProfile {
        by = Sorted.set(by);
    }

    @Override
    public String toString() {
        return role + " (" + audience + "), product " + status + (met ? ", met by " + by : ", met by nobody in person");
    }
}
