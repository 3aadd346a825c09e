package dev.gtm.adoption;

import static dev.gtm.diagnostic.Require.text;
import static dev.gtm.diagnostic.Require.within;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of people or bodies who act on the journey.
 *
 * @param id unique among the stakeholders
 * @param role the part they play
 * @param label for people, or null
 * @param count how many there are, or null
 * @param concentration how volume gathers at the top
 * @param notRelevant why this role plays no part in this launch, or null if it does
 */
public record Stakeholder(
        String id,
        StakeholderRole role,
        @Nullable String label,
        @Nullable Integer count,
        List<Concentration> concentration,
        @Nullable String notRelevant) {

    public Stakeholder {
        text("id", id);
        if (count != null) {
            within("count", count, 0, Integer.MAX_VALUE);
        }
        concentration = List.copyOf(concentration);
    }

    /** A stakeholder of whom only the role is known. */
    public static Stakeholder of(String id, StakeholderRole role) {
        return new Stakeholder(id, role, null, null, List.of(), null);
    }

    /** The label, or the id where there is none. */
    public String name() {
        return label == null ? id : label;
    }
}
