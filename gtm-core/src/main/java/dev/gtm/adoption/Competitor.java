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
 * @param label a name for people, or null
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

    /** A competitor of whom it is known at which behaviors it aims. */
    public static Competitor of(String id, String... behaviors) {
        return new Competitor(id, null, Set.of(behaviors), null, null);
    }

    /** The same, with a label for people. */
    public Competitor withLabel(String newLabel) {
        return new Competitor(id, newLabel, behaviors, intensity, evidence);
    }

    /** The same, with so much effort. */
    public Competitor withIntensity(Intensity newIntensity) {
        return new Competitor(id, label, behaviors, newIntensity, evidence);
    }

    /** The same, with where it is known from. */
    public Competitor withEvidence(Evidence newEvidence) {
        return new Competitor(id, label, behaviors, intensity, newEvidence);
    }

    /** The label, or the id where there is none. */
    public String name() {
        return label == null ? id : label;
    }
}
