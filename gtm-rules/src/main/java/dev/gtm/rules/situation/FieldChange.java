package dev.gtm.rules.situation;

import dev.gtm.approach.FieldRole;

/**
 * A field role before and after a plan is changed.
 *
 * @param role the role
 * @param funded whether it was funded
 * @param kept whether it still is
 */
public record FieldChange(FieldRole role, boolean funded, boolean kept) {

    @Override
    public String toString() {
        return role + (funded ? " was funded" : " was not funded") + (kept ? " and still is" : " and no longer is");
    }
}
