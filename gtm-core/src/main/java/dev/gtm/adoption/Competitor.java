package dev.gtm.adoption;

import static dev.gtm.diagnostic.Require.text;

import dev.gtm.evidence.Evidence;
import dev.gtm.quantity.Sorted;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A competitor's effort.
 *
 * @param id unique among the competitors
 * @param label for people, or null
 * @param behaviors the ids of the behaviors it aims at
 * @param intensity how much effort, or null if not known
 * @param evidence where it is known from, or null
 */
public record Competitor(
        String id,
        @Nullable String label,
        Set<String> behaviors,
        @Nullable Intensity intensity,
        @Nullable Evidence evidence) {

    public Competitor {
        text("id", id);
        behaviors = Sorted.set(behaviors);
    }
}
