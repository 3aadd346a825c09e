package dev.gtm.rules.situation;

/**
 * The brief's market at the end of the planning.
 *
 * @param id its code
 * @param known whether the compliance tables know it
 */
public record MarketReview(String id, boolean known) {

    @Override
    public String toString() {
        return "market " + id + (known ? ", in the tables" : ", not in the tables");
    }
}
