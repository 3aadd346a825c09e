package dev.gtm.rules.situation;

import dev.gtm.adoption.ProductTrait;
import dev.gtm.adoption.Stage;
import dev.gtm.quantity.Sorted;
import java.util.Set;

/**
 * What the journey calls for.
 *
 * @param stages the stages that have a step
 * @param traits what the product asks of its users
 */
public record JourneyReview(Set<Stage> stages, Set<ProductTrait> traits) {

    public JourneyReview {
        stages = Sorted.set(stages);
        traits = Sorted.set(traits);
    }

    @Override
    public String toString() {
        return "journey of " + stages + ", traits " + traits;
    }
}
