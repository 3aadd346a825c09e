package dev.gtm.investment;

import dev.gtm.diagnostic.Require;
import dev.gtm.language.Sentence;
import dev.gtm.quantity.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way out when the wish list costs more than the budget: a full plan, and what it gives up.
 *
 * @param kind which way
 * @param sized levels, cost and patients; with PHASE those of now
 * @param budget what it may cost; with PHASE what may be spent now
 * @param later with PHASE the levels, cost and patients of later, each level at least that of now; null otherwise
 * @param laterBudget with PHASE what the later levels may cost, the highest of all of them; null otherwise
 * @param order with PHASE the ids of the interventions in the order in which they start; empty otherwise
 * @param patientsGivenUp how many patients fewer than the best plan that keeps to all limits but the budget
 * @param behaviorsGivenUp the ids of the behaviors that such a plan serves beyond its floors and this one does not
 * @param segmentsGivenUp the ids of the segments that gain in such a plan and not in this one
 * @param givesUp all that as sentences, at least one
 */
public record SizingOption(
        OptionKind kind,
        SizedLevels sized,
        Money budget,
        @Nullable SizedLevels later,
        @Nullable Money laterBudget,
        List<String> order,
        double patientsGivenUp,
        List<String> behaviorsGivenUp,
        List<String> segmentsGivenUp,
        List<Sentence> givesUp) {

    public SizingOption {
        order = List.copyOf(order);
        behaviorsGivenUp = List.copyOf(behaviorsGivenUp);
        segmentsGivenUp = List.copyOf(segmentsGivenUp);
        givesUp = List.copyOf(givesUp);
        Require.that(!givesUp.isEmpty(), "givesUp", givesUp, "at least one sentence");
    }
}
