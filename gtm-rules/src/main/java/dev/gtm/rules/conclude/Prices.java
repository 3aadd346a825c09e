package dev.gtm.rules.conclude;

import dev.gtm.rules.situation.PriceProfile;
import dev.gtm.rules.table.PriceRow;

/** What rules of the price pack may say; where several rows fit, the first of the table does. */
public final class Prices extends Conclusions<PriceConclusion> {

    /** The price of a row stands in where nobody names one. */
    public void assume(PriceRow row, PriceProfile asked) {
        take(new PriceConclusion(row.id(), row.price()));
    }
}
