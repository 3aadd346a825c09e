package dev.gtm.rules.situation;

import dev.gtm.adoption.ProductStatus;
import dev.gtm.approach.Activity;
import dev.gtm.approach.AudienceClass;
import dev.gtm.approach.Channel;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.quantity.Sorted;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tactic or an intervention as law and codes see it: matched once, with all its needs, actors and activities.
 *
 * @param proposed whether it is the library's own proposal; else it is a candidate of the brief
 * @param markets the market and all that it inherits, ALL among them
 * @param knownMarket whether the tables know the market
 * @param priorAuthorization whether the market has prior authorization
 * @param actors who acts for the company
 * @param audiences who is addressed; a patient of any coverage is also a PATIENT
 * @param channels by what it reaches people, where no person does
 * @param needs which needs it meets
 * @param activities what it amounts to, given and implied
 * @param namedActivity the activity that the brief names, or null
 * @param status where the product stands with the regulator
 */
public record PlannedUse(
        boolean proposed,
        Set<String> markets,
        boolean knownMarket,
        boolean priorAuthorization,
        Set<FieldRole> actors,
        Set<AudienceClass> audiences,
        Set<Channel> channels,
        Set<Need> needs,
        Set<Activity> activities,
        @Nullable Activity namedActivity,
        ProductStatus status) {

    public PlannedUse {
        markets = Sorted.set(markets);
        actors = Sorted.set(actors);
        audiences = Sorted.set(audiences);
        channels = Sorted.set(channels);
        needs = Sorted.set(needs);
        activities = Sorted.set(activities);
    }

    @Override
    public String toString() {
        return (proposed ? "proposed: " : "candidate: ") + actors + " towards " + audiences + " for " + needs + " as "
                + activities + ", " + status + " in " + markets
                + (namedActivity == null ? "" : ", the brief names " + namedActivity)
                + (knownMarket ? "" : ", market not in the tables")
                + (priorAuthorization ? ", prior authorization" : ", no prior authorization");
    }
}
