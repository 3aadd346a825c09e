package dev.gtm.rules.situation;

import org.jspecify.annotations.Nullable;

/**
 * A row of the table of law and codes on which a verdict of the plan rests.
 *
 * @param id the row's id
 * @param asOf the latest year, month or day that the row's own text names; null if it names none
 * @param years how many whole years that lies before the brief's day; null where asOf is
 */
public record LawReview(
        String id, @Nullable String asOf, @Nullable Integer years) {

    @Override
    public String toString() {
        return "row " + id + " of the table of law and codes, "
                + (asOf == null ? "undated" : "as of " + asOf + ", whole years before the brief: " + years);
    }
}
