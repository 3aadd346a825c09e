package dev.gtm.investment;

import dev.gtm.quantity.Money;
import dev.gtm.quantity.Sorted;
import java.util.Map;

/**
 * Levels with what they cost and bring in 12 months.
 *
 * @param levels by the intervention's id
 * @param cost of all levels and of the systems that they require
 * @param patients at these levels
 */
public record SizedLevels(Map<String, Integer> levels, Money cost, double patients) {

    public SizedLevels {
        levels = Sorted.map(levels);
    }
}
