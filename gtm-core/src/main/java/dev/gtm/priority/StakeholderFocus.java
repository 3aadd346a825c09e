package dev.gtm.priority;

import dev.gtm.adoption.Stakeholder;
import dev.gtm.evidence.Reason;
import dev.gtm.quantity.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On which part of a stakeholder group to concentrate.
 *
 * @param stakeholder the group
 * @param focus on which part
 * @param ofStakeholders with TOP_BY_VOLUME, the top share of the group; else null
 * @param ofPatients with TOP_BY_VOLUME, the share of the patients whom those see; else null
 * @param patients with LIKELY_TO_CHANGE, how many of them per 12 months; else null
 * @param ceilings with GATEKEEPER, the ids of the steps whose ceilings they set; else empty
 * @param reasons why
 */
public record StakeholderFocus(
        Stakeholder stakeholder,
        Focus focus,
        @Nullable Share ofStakeholders,
        @Nullable Share ofPatients,
        @Nullable Double patients,
        List<String> ceilings,
        List<Reason> reasons) {

    public StakeholderFocus {
        ceilings = List.copyOf(ceilings);
        reasons = List.copyOf(reasons);
    }

    /** With TOP_BY_VOLUME, how many people or bodies that is, rounded up to whole ones; null if their number is not known. */
    public @Nullable Integer count() {
        var all = stakeholder.count();
        return all == null || ofStakeholders == null
                ? null
                : Integer.valueOf((int) Math.ceil(all * ofStakeholders.value() - ROUNDING));
    }

    /** 0.3 of 10 are 3, not 4, whatever binary fractions say. */
    private static final double ROUNDING = 1e-6;
}
