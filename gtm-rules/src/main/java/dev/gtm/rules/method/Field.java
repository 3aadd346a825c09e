package dev.gtm.rules.method;

import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Competitor;
import dev.gtm.adoption.Driver;
import dev.gtm.approach.AccessPolicy;
import dev.gtm.rules.situation.FieldProfile;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What the company meets in the field around a behavior.
 *
 * @param profile as rules see it
 * @param policy from when on personal means fall back
 * @param drivers the ids of what speaks for the behavior
 */
record Field(FieldProfile profile, AccessPolicy policy, List<String> drivers) {

    static Field of(BriefIndex index, Behavior behavior, AccessPolicy policy) {
        var drivers = index.brief().drivers().stream()
                .filter(driver -> driver.behavior().equals(behavior.id()))
                .map(Driver::id)
                .toList();
        var competitors = index.brief().competitors().stream()
                .filter(competitor -> competitor.behaviors().contains(behavior.id()))
                .toList();
        var access = index.actorOf(behavior).access();
        return new Field(
                new FieldProfile(
                        !drivers.isEmpty(),
                        !competitors.isEmpty(),
                        competitors.stream()
                                .map(Competitor::intensity)
                                .filter(Objects::nonNull)
                                .max(Comparator.naturalOrder())
                                .orElse(null),
                        access == null ? null : access.value()),
                policy,
                drivers);
    }
}
