package dev.gtm.rules.conclude;

import dev.gtm.rules.situation.ArgumentProfile;
import dev.gtm.rules.situation.OfferingProfile;
import dev.gtm.rules.table.ArgumentRow;
import dev.gtm.rules.table.OfferingRow;

/** What rules of the landscape pack may say; where several rows fit, the first of the table does. */
public final class Landscapes extends Conclusions<LandscapeConclusion> {

    /** A kind of offering fits a tactic. */
    public void partner(OfferingRow row, OfferingProfile tactic) {
        take(new LandscapeConclusion(row.partner(), null));
    }

    /** An argument speaks to those who are to be convinced. */
    public void argue(ArgumentRow row, ArgumentProfile audience) {
        take(new LandscapeConclusion(null, row.argument()));
    }
}
