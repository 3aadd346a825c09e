package dev.gtm.investment;

import static dev.gtm.diagnostic.Require.within;

import dev.gtm.approach.FieldRole;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Sorted;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the sizing must keep to.
 *
 * @param budget for 12 months; null for no limit
 * @param fte the most full-time equivalents per role; absent for no limit
 * @param floors the least level per intervention, by its id
 */
public record Limits(@Nullable Money budget, Map<FieldRole, Integer> fte, Map<String, Integer> floors) {

    private static final Limits NONE = new Limits(null, Map.of(), Map.of());

    public Limits {
        fte = Sorted.map(fte);
        floors = Sorted.map(floors);
        fte.forEach((role, most) -> within("fte." + role, most, 0, Integer.MAX_VALUE));
        floors.forEach((intervention, least) -> within("floors." + intervention, least, 0, Integer.MAX_VALUE));
    }

    /** No limits at all. */
    public static Limits none() {
        return NONE;
    }

    /** The same, with a budget for 12 months. */
    public Limits withBudget(Money newBudget) {
        return new Limits(newBudget, fte, floors);
    }

    /** The same, with at most so many full-time equivalents of a role. */
    public Limits withFte(FieldRole role, int most) {
        return new Limits(budget, with(fte, role, most), floors);
    }

    /** The same, with at least this level of an intervention, by its id. */
    public Limits withFloor(String intervention, int least) {
        return new Limits(budget, fte, with(floors, intervention, least));
    }

    private static <K> Map<K, Integer> with(Map<K, Integer> given, K key, int value) {
        var all = new HashMap<>(given);
        all.put(key, value);
        return all;
    }
}
