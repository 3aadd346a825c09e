package dev.gtm.approach;

import static dev.gtm.diagnostic.Require.within;

import dev.gtm.adoption.StakeholderRole;
import dev.gtm.evidence.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who meets a group of customers, so that each of them sees one conversation and not four.
 *
 * @param stakeholder the id of the group in the brief; null where the approach addresses a role that the brief does not name
 * @param role the part they play
 * @param lead who leads the conversation and knows of every other contact
 * @param others who else meets them, in the order of the roles
 * @param handOffs who passes what on to whom
 * @param contactsPerYear how many personal contacts one of them would see in 12 months; null if nobody meets them in person
 * @param counted whether that is counted from the tactics, one contact each, because no figure is known: then it is the least
 * @param reachable how many of them the funded people reach at that frequency; null while nothing is sized or no capacity is known
 * @param reasons why
 */
public record CustomerContact(
        @Nullable String stakeholder,
        StakeholderRole role,
        FieldRole lead,
        List<FieldRole> others,
        List<HandOff> handOffs,
        @Nullable Double contactsPerYear,
        boolean counted,
        @Nullable Integer reachable,
        List<Reason> reasons) {

    public CustomerContact {
        if (contactsPerYear != null) {
            within("contactsPerYear", contactsPerYear, 0, Double.MAX_VALUE);
        }
        others = List.copyOf(others);
        handOffs = List.copyOf(handOffs);
        reasons = List.copyOf(reasons);
    }
}
