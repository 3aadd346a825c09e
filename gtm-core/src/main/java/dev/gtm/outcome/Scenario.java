package dev.gtm.outcome;

import static dev.gtm.diagnostic.Require.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A future to try the plan against: an overlay on the brief.
 *
 * @param id unique among the scenarios
 * @param label a name for people, or null
 * @param changes what is different in it
 */
public record Scenario(String id, @Nullable String label, List<ScenarioChange> changes) {

    public Scenario {
        text("id", id);
        changes = List.copyOf(changes);
    }

    /** A scenario by what is different in it. */
    public static Scenario of(String id, ScenarioChange... changes) {
        return new Scenario(id, null, List.of(changes));
    }

    /** The same, with a label for people. */
    public Scenario withLabel(String newLabel) {
        return new Scenario(id, newLabel, changes);
    }
}
