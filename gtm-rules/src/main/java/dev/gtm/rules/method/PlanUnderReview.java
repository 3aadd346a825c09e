package dev.gtm.rules.method;

import dev.gtm.adoption.AdoptionMap;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.CustomerContact;
import dev.gtm.approach.Exclusion;
import dev.gtm.approach.PersonalizedCare;
import dev.gtm.approach.Ruling;
import dev.gtm.plan.Brief;
import dev.gtm.priority.PrioritizedBehavior;
import java.util.List;
import java.util.Map;

/**
 * All that the steps before the review have found.
 *
 * @param index the brief
 * @param knownMarket whether the compliance tables know its market
 * @param map the adoption
 * @param priorities all behaviors by rank
 * @param approach what the barriers of the designed behaviors call for
 * @param excluded what was kept out
 * @param rulings what law, code and method say of each candidate, by its id
 * @param customers who meets whom
 * @param care the problems of the field and the support against them
 */
record PlanUnderReview(
        BriefIndex index,
        boolean knownMarket,
        AdoptionMap map,
        List<PrioritizedBehavior> priorities,
        List<ApproachEntry> approach,
        List<Exclusion> excluded,
        Map<String, Ruling> rulings,
        List<CustomerContact> customers,
        List<PersonalizedCare> care) {

    Brief brief() {
        return index.brief();
    }
}
