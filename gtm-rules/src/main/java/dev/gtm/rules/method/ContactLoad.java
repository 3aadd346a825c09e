package dev.gtm.rules.method;

import dev.gtm.adoption.Stakeholder;
import dev.gtm.approach.FieldRole;
import dev.gtm.rules.table.RuleTables;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many personal contacts a customer would see in 12 months, and how many customers the funded people reach.
 *
 * <p>A role's contacts with one customer come from the table of contact figures; without a figure each personal tactic
 * counts as one contact, which is the least.
 *
 * @param tables with the figures
 * @param markets the market and all that it inherits
 * @param meetings by how many tactics each person meets them
 */
record ContactLoad(RuleTables tables, Set<String> markets, Map<FieldRole, Integer> meetings) {

    /** Of all who meet them together. */
    double perCustomer() {
        return meetings.keySet().stream().mapToDouble(this::perCustomer).sum();
    }

    /** Whether any of them is counted from the tactics. */
    boolean isCounted() {
        return meetings.keySet().stream().anyMatch(role -> known(role) == null);
    }

    /** How many the lead reaches; null while nothing is sized, or where no capacity or number is known. */
    @Nullable
    Integer reachable(FieldRole lead, Stakeholder stakeholder, Map<FieldRole, Double> funded) {
        var people = funded.get(lead);
        var figure = tables.contacts(lead, markets);
        if (people == null || figure == null || figure.perPerson() == null || !meetings.containsKey(lead)) {
            return null;
        }
        double reached = people * figure.perPerson() / perCustomer(lead);
        double open = stakeholder.count() == null
                ? Integer.MAX_VALUE
                : stakeholder.count()
                        * (stakeholder.access() == null
                                ? 1
                                : stakeholder.access().value());
        return (int) Math.floor(Math.min(reached, open));
    }

    private double perCustomer(FieldRole role) {
        var known = known(role);
        return known == null ? meetings.getOrDefault(role, 1) : known;
    }

    private @Nullable Double known(FieldRole role) {
        var figure = tables.contacts(role, markets);
        return figure == null ? null : figure.perCustomer();
    }
}
