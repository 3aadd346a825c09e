package dev.gtm.rules.situation;

import dev.gtm.adoption.StakeholderRole;
import org.jspecify.annotations.Nullable;

/**
 * A stakeholder group as the focus sees it.
 *
 * @param role the part they play
 * @param relevant whether they play it in this launch
 * @param setsCeiling whether they set the ceiling of a step
 * @param rareDisease whether the disease is rare
 * @param likelyToChange the share of patients likely to change therapy within 12 months; null if nobody said
 */
public record StakeholderProfile(
        StakeholderRole role,
        boolean relevant,
        boolean setsCeiling,
        boolean rareDisease,
        @Nullable Double likelyToChange) {

    @Override
    public String toString() {
        return role
                + (relevant ? "" : ", plays no part here")
                + (setsCeiling ? ", sets a ceiling" : "")
                + (rareDisease ? ", rare disease" : "")
                + (likelyToChange == null ? "" : ", likely to change therapy within 12 months: " + likelyToChange);
    }
}
