package dev.gtm.investment;

import dev.gtm.language.Sentence;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Sorted;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of what, for 12 months, and how good that is. What is not known is null or empty.
 *
 * @param status whether and how well it is sized
 * @param sized levels, cost and patients; null unless the limits can be met
 * @param unspent what is left of the budget; null without a budget
 * @param patientsWithoutReview the patients at the same levels without what awaits review
 * @param baselinePatients today's patients
 * @param netValue value per patient times patients, less cost; null if the brief names no value
 * @param bound the most patients, or the most net value with NET_VALUE, or the least cost with COST_FOR_PATIENTS
 * @param gap how far the plan may lie from the bound, as a part of the bound; 0 when proven
 * @param rates by segment and step, at these levels
 * @param wishList what the highest levels of all lawful interventions would cost
 * @param binding the limits without which the plan would be better
 * @param marginalPatientsPerUnit the most patients that the next money can bring, per unit of money
 * @param unitOfMoney that unit
 * @param targets which targets of behaviors are reached
 * @param frontier the most patients for budgets from zero to the wish list, rising
 * @param barrierOnly the best plan whose interventions, beyond their floors, some barrier calls for
 * @param robustness how it holds when effects differ; null if nobody tried
 * @param saturated the ids of interventions whose last step up brings less than a tenth of what their first one does
 * @param clashes why the limits cannot be met
 * @param options the ways out when the wish list costs more than the budget; empty where it does not, or where nobody looked
 * @param keyAssumptions the few that make another plan the best when they change, the one that changes most first
 * @param unspentBecause why money is left of the budget; null if none is
 * @param fromApproval whether the plan is one for the time from approval on
 * @param systems the systems that the plan sets up, each paid for once
 */
public record Allocation(
        SizingStatus status,
        @Nullable SizedLevels sized,
        @Nullable Money unspent,
        @Nullable Double patientsWithoutReview,
        double baselinePatients,
        @Nullable Money netValue,
        @Nullable Double bound,
        @Nullable Double gap,
        Map<String, Map<String, Double>> rates,
        @Nullable Money wishList,
        List<LimitNote> binding,
        @Nullable Double marginalPatientsPerUnit,
        @Nullable Money unitOfMoney,
        List<TargetAnswer> targets,
        List<FrontierPoint> frontier,
        @Nullable SizedLevels barrierOnly,
        @Nullable Robustness robustness,
        List<String> saturated,
        List<LimitNote> clashes,
        List<SizingOption> options,
        List<KeyAssumption> keyAssumptions,
        @Nullable Sentence unspentBecause,
        boolean fromApproval,
        List<SystemCost> systems) {

    public Allocation {
        rates = Sorted.map(rates);
        binding = List.copyOf(binding);
        targets = List.copyOf(targets);
        frontier = List.copyOf(frontier);
        saturated = List.copyOf(saturated);
        clashes = List.copyOf(clashes);
        options = List.copyOf(options);
        keyAssumptions = List.copyOf(keyAssumptions);
        systems = List.copyOf(systems);
    }

    /** Nobody sized it. */
    public static Allocation notSized(double baselinePatients) {
        return without(SizingStatus.NOT_SIZED, baselinePatients, List.of(), false);
    }

    /** The limits cannot be met, because of these; neither can they from approval on, where that is asked. */
    public static Allocation infeasible(double baselinePatients, List<LimitNote> clashes, boolean fromApproval) {
        return without(SizingStatus.INFEASIBLE, baselinePatients, clashes, fromApproval);
    }

    private static Allocation without(
            SizingStatus status, double baseline, List<LimitNote> clashes, boolean fromApproval) {
        return new Allocation(
                status,
                null,
                null,
                null,
                baseline,
                null,
                null,
                null,
                Map.of(),
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                clashes,
                List.of(),
                List.of(),
                null,
                fromApproval,
                List.of());
    }

    /** The level of an intervention, or null if it is not sized. */
    public @Nullable Integer level(String intervention) {
        return sized == null ? null : sized.levels().get(intervention);
    }

    /** Whether the limits can be met, as far as somebody looked. */
    public boolean isFeasible() {
        return status != SizingStatus.INFEASIBLE;
    }
}
