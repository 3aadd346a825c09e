package dev.gtm.rules.situation;

import dev.gtm.approach.FieldRole;

/**
 * Somebody who meets a group of customers in person.
 *
 * @param role who
 */
public record MeetingRole(FieldRole role) {

    @Override
    public String toString() {
        return role + " meets them";
    }
}
