package dev.gtm.rules.situation;

import org.jspecify.annotations.Nullable;

/**
 * A group of customers at the end of the planning.
 *
 * @param id its id in the brief, or the role where the brief does not name it
 * @param contactsPerYear how many personal contacts one of them would see in 12 months; null if nobody meets them
 */
public record CustomerReview(String id, @Nullable Double contactsPerYear) {

    @Override
    public String toString() {
        return "customers " + id
                + (contactsPerYear == null ? ", met by nobody in person" : ", contacts a year: " + contactsPerYear);
    }
}
