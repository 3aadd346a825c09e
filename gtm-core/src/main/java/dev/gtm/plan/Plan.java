package dev.gtm.plan;

import dev.gtm.adoption.AdoptionMap;
import dev.gtm.adoption.DoctorFlow;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.BarrierAnswer;
import dev.gtm.approach.CustomerContact;
import dev.gtm.approach.Exclusion;
import dev.gtm.approach.PersonalizedCare;
import dev.gtm.investment.Allocation;
import dev.gtm.investment.Funded;
import dev.gtm.investment.InterventionAnswer;
import dev.gtm.language.Sentence;
import dev.gtm.outcome.Measurement;
import dev.gtm.outcome.Memory;
import dev.gtm.priority.PrioritizedBehavior;
import dev.gtm.priority.StabilityPolicy;
import dev.gtm.priority.StakeholderFocus;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to do about a brief, and why. Nothing of the brief is lost: every behavior, barrier and intervention is here with an
 * answer and its reasons.
 *
 * @param brief what was asked, with its lists in the order of their ids
 * @param ruleBook which rules answered
 * @param seed of everything that was drawn
 * @param stability how the stability of the ranks was tried out
 * @param notice what the plan is not
 * @param adoption step 1: the journey and its losses
 * @param doctors step 1: how far each group of doctors has come, beside the journey of their patients
 * @param priorities step 2: all behaviors by rank
 * @param stakeholders step 2: on which part of each group to concentrate, by id
 * @param approach step 3: what each barrier of the designed behaviors calls for, in the order of the priorities
 * @param customers step 3: who meets whom, for the groups of the brief by id, then for roles that it does not name
 * @param care step 3: the problems of the field that the brief shows, and the support against them
 * @param excluded tactics and interventions that law, code or method keep out
 * @param barriers what becomes of each barrier, by id
 * @param investment step 4: how much of what
 * @param measurement step 5: what is measured, and what re-opens the plan
 * @param memory what observations have taught so far
 * @param warnings what somebody should look at
 * @param interventions what becomes of each candidate, by id
 */
public record Plan(
        Brief brief,
        RuleBookId ruleBook,
        long seed,
        StabilityPolicy stability,
        Sentence notice,
        AdoptionMap adoption,
        List<DoctorFlow> doctors,
        List<PrioritizedBehavior> priorities,
        List<StakeholderFocus> stakeholders,
        List<ApproachEntry> approach,
        List<CustomerContact> customers,
        List<PersonalizedCare> care,
        List<Exclusion> excluded,
        List<BarrierAnswer> barriers,
        Allocation investment,
        Measurement measurement,
        Memory memory,
        List<Warning> warnings,
        List<InterventionAnswer> interventions) {

    public Plan {
        doctors = List.copyOf(doctors);
        priorities = List.copyOf(priorities);
        stakeholders = List.copyOf(stakeholders);
        approach = List.copyOf(approach);
        customers = List.copyOf(customers);
        care = List.copyOf(care);
        excluded = List.copyOf(excluded);
        barriers = List.copyOf(barriers);
        warnings = List.copyOf(warnings);
        interventions = List.copyOf(interventions);
    }

    /** The same from the beginning of the method up to a step of it, and the other plan from there on. */
    public Plan upTo(int stepOfMethod, Plan from) {
        return new Plan(
                brief,
                ruleBook,
                seed,
                stability,
                notice,
                stepOfMethod > 1 ? adoption : from.adoption,
                stepOfMethod > 1 ? doctors : from.doctors,
                stepOfMethod > 2 ? priorities : from.priorities,
                stepOfMethod > 2 ? stakeholders : from.stakeholders,
                stepOfMethod > 3 ? approach : from.approach,
                stepOfMethod > 3 ? customers : from.customers,
                stepOfMethod > 3 ? care : from.care,
                stepOfMethod > 3 ? excluded : from.excluded,
                stepOfMethod > 3 ? barriers : from.barriers,
                stepOfMethod > 4 ? investment : from.investment,
                stepOfMethod > 4 ? measurement : from.measurement,
                from.memory,
                stepOfMethod > 3 ? warnings : from.warnings,
                stepOfMethod > 3 ? interventions : from.interventions);
    }

    /** The levels and what comes of them; null if nothing is sized. */
    public @Nullable Funded funded() {
        var sized = investment.sized();
        return sized == null
                ? null
                : new Funded(sized.levels(), sized.cost().amount(), sized.patients(), investment.rates());
    }

    /** What happens in which month: what is set up, who is hired, what starts, and when each figure can be read first. */
    public List<RoadmapEntry> roadmap() {
        var sized = investment.sized();
        return Roadmap.of(brief, sized == null ? Map.of() : sized.levels(), measurement.kpis());
    }

    /** The approach to one behavior. */
    public List<ApproachEntry> approachTo(String behavior) {
        return approach.stream()
                .filter(entry -> entry.behavior().equals(behavior))
                .toList();
    }
}
