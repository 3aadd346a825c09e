package dev.gtm.rules.situation;

import dev.gtm.adoption.StakeholderRole;

/**
 * A role that the brief names.
 *
 * @param role a role that a stakeholder plays, or that the brief excuses with a reason
 */
public record RoleReview(StakeholderRole role) {

    @Override
    public String toString() {
        return "role named: " + role;
    }
}
