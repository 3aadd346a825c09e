package dev.gtm.investment;

import dev.gtm.quantity.Money;
import java.util.List;

/**
 * A system that a plan sets up, and who shares it.
 *
 * @param system its id
 * @param setUpCost paid once, however many use it
 * @param usedBy the ids of the funded interventions that require it
 */
public record SystemCost(String system, Money setUpCost, List<String> usedBy) {

    public SystemCost {
        usedBy = List.copyOf(usedBy);
    }
}
