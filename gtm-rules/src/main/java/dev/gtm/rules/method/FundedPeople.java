package dev.gtm.rules.method;

import dev.gtm.approach.FieldRole;
import dev.gtm.plan.Brief;
import java.util.EnumMap;
import java.util.Map;

/** How many full-time people of each role the funded levels pay. */
final class FundedPeople {

    private FundedPeople() {}

    static Map<FieldRole, Double> of(Brief brief, Map<String, Integer> levels) {
        var people = new EnumMap<FieldRole, Double>(FieldRole.class);
        for (var intervention : brief.interventions()) {
            var role = intervention.role();
            if (role != null && intervention.isCountedInFte()) {
                people.merge(role, (double) levels.getOrDefault(intervention.id(), 0), Double::sum);
            }
        }
        return people;
    }
}
