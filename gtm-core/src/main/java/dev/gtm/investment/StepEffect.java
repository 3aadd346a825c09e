package dev.gtm.investment;

import static dev.gtm.diagnostic.Require.text;

import dev.gtm.quantity.Share;
import dev.gtm.quantity.Sorted;
import java.util.Set;

/**
 * What an intervention does to a step.
 *
 * @param step the step's id
 * @param segments the ids of the segments where it does; empty for all
 * @param max the part of the way to the ceiling that it can cover at full effect
 */
public record StepEffect(String step, Set<String> segments, Share max) {

    public StepEffect {
        text("step", step);
        segments = Sorted.set(segments);
    }
}
