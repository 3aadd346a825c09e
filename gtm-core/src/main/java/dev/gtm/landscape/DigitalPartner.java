package dev.gtm.landscape;

import static dev.gtm.diagnostic.Require.text;

import dev.gtm.language.Sentence;
import dev.gtm.quantity.Sorted;
import java.util.List;
import java.util.Set;

/**
 * A kind of digital health offering that fits a tactic, with examples. The examples show that the kind exists; they are no
 * recommendation of a vendor.
 *
 * @param id the row of the catalogue
 * @param kind what it is, in words
 * @param phase the phase of care it serves
 * @param form what it is
 * @param revenue who pays for such offerings
 * @param region where the examples work; {@code ALL} for a kind without examples of one region
 * @param players examples from the catalogue; may be empty
 * @param source where they were read
 * @param assumption whether the assignment rests on memory or on a reading of ours
 */
public record DigitalPartner(
        String id,
        Sentence kind,
        CarePhase phase,
        OfferingForm form,
        Set<RevenueModel> revenue,
        String region,
        List<String> players,
        String source,
        boolean assumption) {

    public DigitalPartner {
        text("id", id);
        text("region", region);
        revenue = Sorted.set(revenue);
        players = List.copyOf(players);
    }
}
