package dev.gtm.rules.situation;

import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.AudienceClass;

/**
 * Who should show the behavior.
 *
 * @param role the part they play
 * @param audience what they are in the eyes of law and codes
 * @param patients what the patients of the behavior's segments are, by their coverage
 */
public record ActorProfile(StakeholderRole role, AudienceClass audience, AudienceClass patients) {

    @Override
    public String toString() {
        return role + " (" + audience + "), patients " + patients;
    }
}
