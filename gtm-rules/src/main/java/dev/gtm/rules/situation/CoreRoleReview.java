package dev.gtm.rules.situation;

import dev.gtm.approach.FieldRole;

/**
 * A role that is at the core of most launches.
 *
 * @param role which one
 * @param called whether any tactic of the approach calls for it
 * @param staffed whether the brief has people for it: a candidate of this role, or a cap on its number
 */
public record CoreRoleReview(FieldRole role, boolean called, boolean staffed) {

    @Override
    public String toString() {
        return "core role " + role + (called ? ", called for" : ", not called for") + (staffed ? ", staffed" : "");
    }
}
