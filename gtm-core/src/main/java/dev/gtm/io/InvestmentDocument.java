package dev.gtm.io;

import dev.gtm.approach.Verdict;
import dev.gtm.investment.InterventionOutcome;
import dev.gtm.investment.LimitKind;
import dev.gtm.investment.OptionKind;
import dev.gtm.investment.SizingStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What step 4 finds, as it stands in JSON: how much of what, and what becomes of each candidate. */
final class InvestmentDocument {

    private InvestmentDocument() {}

    /**
     * How much of what, for 12 months.
     *
     * @param status whether and how well it is sized
     * @param levels the level of each intervention
     * @param cost of all levels
     * @param unspent what is left of the budget
     * @param patients at these levels
     * @param patientsWithoutReview the same without what awaits review
     * @param baselinePatients today's
     * @param netValue value per patient times patients, less cost
     * @param bound the most patients or net value that any plan could bring; with COST_FOR_PATIENTS the least cost
     * @param gap how far the plan may lie from the bound, as a part of it
     * @param rates by segment and step, at these levels
     * @param binding the limits without which the plan would be better
     * @param marginalPatientsPerUnit the most patients that the next money can bring, per unit of money
     * @param unitOfMoney how much that unit is
     * @param targets which are reached
     * @param frontier the most patients for budgets from zero to the wish list
     * @param options the ways out when money is short
     * @param barrierOnly the best plan with called-for interventions only, beyond floors
     * @param robustness how it holds when effects differ
     * @param wishListCost what the highest levels of all lawful interventions would cost
     * @param saturated interventions whose last step up brings little
     * @param clashes why the limits cannot be met
     * @param unspentBecause why money is left of the budget, a sentence; null if none is
     * @param fromApproval whether this is a plan for the time from approval on
     * @param systems what interventions share and the plan pays for once
     */
    record Investment(
            SizingStatus status,
            Map<String, Integer> levels,
            @Nullable BigDecimal cost,
            @Nullable BigDecimal unspent,
            @Nullable Double patients,
            @Nullable Double patientsWithoutReview,
            double baselinePatients,
            @Nullable BigDecimal netValue,
            @Nullable Double bound,
            @Nullable Double gap,
            Map<String, Map<String, Double>> rates,
            List<Limit> binding,
            @Nullable Double marginalPatientsPerUnit,
            @Nullable BigDecimal unitOfMoney,
            List<Target> targets,
            List<Point> frontier,
            List<Option> options,
            @Nullable Sized barrierOnly,
            @Nullable Robust robustness,
            @Nullable BigDecimal wishListCost,
            List<String> saturated,
            List<Limit> clashes,
            @Nullable String unspentBecause,
            boolean fromApproval,
            List<SetUp> systems) {}

    /**
     * A system that the plan sets up.
     *
     * @param id its id
     * @param setUpCost paid once
     * @param usedBy the funded interventions that require it
     */
    record SetUp(String id, BigDecimal setUpCost, List<String> usedBy) {}

    /**
     * A limit that binds, or that cannot be met.
     *
     * @param kind what kind
     * @param subject the role or the intervention
     * @param because what it does, a sentence
     */
    record Limit(LimitKind kind, String subject, String because) {}

    /**
     * Whether a behavior's target is reached.
     *
     * @param behavior its id
     * @param target the wanted rate of its step
     * @param reached the rate at the plan's levels
     * @param met whether that is enough
     * @param reachable whether any plan within the limits meets it; null if nobody looked
     */
    record Target(
            String behavior,
            double target,
            double reached,
            boolean met,
            @Nullable Boolean reachable) {}

    /**
     * What a budget brings at best.
     *
     * @param cost that is spent
     * @param patients that it brings
     * @param budget that may be spent
     */
    record Point(BigDecimal cost, double patients, BigDecimal budget) {}

    /**
     * A way out when money is short.
     *
     * @param kind which way
     * @param levels by intervention; with PHASE those of now
     * @param cost of all levels
     * @param patients at these levels
     * @param givesUp what it gives up, sentences
     * @param budget what the levels may cost
     * @param later with PHASE the levels of later
     * @param laterBudget with PHASE what the levels of later may cost
     * @param order with PHASE the interventions in the order in which they start
     * @param patientsGivenUp how many fewer than without the budget
     * @param behaviorsGivenUp the ids of behaviors that are served without the budget and not here
     * @param segmentsGivenUp the ids of segments that gain without the budget and not here
     */
    record Option(
            OptionKind kind,
            Map<String, Integer> levels,
            BigDecimal cost,
            double patients,
            List<String> givesUp,
            BigDecimal budget,
            @Nullable Sized later,
            @Nullable BigDecimal laterBudget,
            List<String> order,
            double patientsGivenUp,
            List<String> behaviorsGivenUp,
            List<String> segmentsGivenUp) {}

    /**
     * An assumption that makes another plan the best when it changes.
     *
     * @param assumption what is assumed, and between which values it was changed
     * @param flips the ids of interventions that are then funded and were not, or the reverse
     * @param shifts the ids of those that stay funded at another level
     * @param subject the intervention, or step and segment, or EFFECTS
     */
    record Assumption(String assumption, List<String> flips, List<String> shifts, String subject) {}

    /**
     * Levels with their cost and patients.
     *
     * @param levels by intervention
     * @param cost of all levels
     * @param patients at these levels
     */
    record Sized(Map<String, Integer> levels, BigDecimal cost, double patients) {}

    /**
     * How a plan holds when effects differ.
     *
     * @param patients10 one of ten draws brings fewer patients
     * @param patients90 one of ten draws brings more
     * @param fundedShare by intervention: the share of draws whose own best plan funds it
     * @param draws of how many those shares are
     */
    record Robust(double patients10, double patients90, Map<String, Double> fundedShare, int draws) {}

    /**
     * What becomes of a candidate.
     *
     * @param id its id
     * @param outcome what becomes of it
     * @param level its level for 12 months; null while it is not sized
     * @param supports the ids of the approach entries that it supports
     * @param verdict what law, code and method say
     * @param conditions what must be kept, or what a review must answer
     * @param duties what must be done along with it
     * @param unitCost the price of one unit that the plan counts with; null where none is known
     * @param priceRange where an assumed price may lie, or null
     * @param priceAssumed whether the price is not the brief's but the catalogue's
     * @param reasons why
     */
    record Intervention(
            String id,
            InterventionOutcome outcome,
            @Nullable Integer level,
            List<String> supports,
            Verdict verdict,
            List<String> conditions,
            List<String> duties,
            @Nullable BigDecimal unitCost,
            @Nullable Spread priceRange,
            boolean priceAssumed,
            List<PlanDocument.Why> reasons) {}

    /**
     * Where a price may lie.
     *
     * @param low the lower end
     * @param high the upper end
     */
    record Spread(BigDecimal low, BigDecimal high) {}
}
