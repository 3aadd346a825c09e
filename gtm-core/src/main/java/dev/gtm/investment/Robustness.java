package dev.gtm.investment;

import dev.gtm.quantity.Sorted;
import java.util.Map;

/**
 * How a plan holds when the effects are not as assumed.
 *
 * @param patients10 in one of ten draws the plan brings fewer patients than this
 * @param patients90 in one of ten draws it brings more than this
 * @param fundedShare by the intervention's id: the share of draws whose own best plan funds it, 0 to 1
 * @param draws of how many those shares are; the patients are of many more, which cost nothing
 */
public record Robustness(double patients10, double patients90, Map<String, Double> fundedShare, int draws) {

    public Robustness {
        fundedShare = Sorted.map(fundedShare);
    }
}
