package dev.gtm.rules.allocate;

import dev.gtm.quantity.Sorted;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A choice of levels, and how good it is.
 *
 * @param levels by the candidate's id, one for each candidate
 * @param cost of all levels
 * @param patients at these levels
 * @param bound the most that any choice could bring in what was striven for: patients, or net value in money; with
 *     COST_FOR_PATIENTS the least that any choice could cost
 * @param value what this choice brings in the same terms
 * @param proven whether no choice is better
 * @param parts how many parts of the problem were looked at to know
 */
public record Solution(
        Map<String, Integer> levels,
        BigDecimal cost,
        double patients,
        double bound,
        double value,
        boolean proven,
        int parts) {

    public Solution {
        levels = Sorted.map(levels);
    }

    /** How far the value may lie from the best, as a part of the bound; 0 when proven. */
    public double gap() {
        return proven || bound == value ? 0 : Math.abs(bound - value) / Math.max(Math.abs(bound), Double.MIN_NORMAL);
    }
}
