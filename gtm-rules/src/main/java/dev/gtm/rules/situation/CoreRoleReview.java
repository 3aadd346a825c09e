package dev.gtm.rules.situation;

import dev.gtm.approach.FieldRole;

/**
 * A role that is at the core of most launches.
 *
 * @param role which one
 * @param called whether any tactic of the approach calls for it
 */
public record CoreRoleReview(FieldRole role, boolean called) {

    @Override
    public String toString() {
        return "core role " + role + (called ? ", called for" : ", not called for");
    }
}
