package dev.gtm.io;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.DoctorStage;
import dev.gtm.adoption.Intensity;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.BarrierOutcome;
import dev.gtm.approach.Certainty;
import dev.gtm.approach.Channel;
import dev.gtm.approach.Delivery;
import dev.gtm.approach.FieldProblem;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Moment;
import dev.gtm.approach.Need;
import dev.gtm.approach.PriceUnit;
import dev.gtm.approach.Verdict;
import dev.gtm.evidence.EvidenceKind;
import dev.gtm.investment.InterventionOutcome;
import dev.gtm.investment.LimitKind;
import dev.gtm.investment.OptionKind;
import dev.gtm.investment.SizingStatus;
import dev.gtm.landscape.CarePhase;
import dev.gtm.landscape.OfferingForm;
import dev.gtm.landscape.PaymentCategory;
import dev.gtm.landscape.RevenueModel;
import dev.gtm.outcome.KpiDirection;
import dev.gtm.outcome.KpiKind;
import dev.gtm.outcome.KpiUnit;
import dev.gtm.outcome.TriggerWarning;
import dev.gtm.plan.RoadmapKind;
import dev.gtm.plan.WarningCode;
import dev.gtm.priority.Confidence;
import dev.gtm.priority.Focus;
import dev.gtm.priority.Tier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it stands in JSON: the components are the keys, in this order. What nothing concludes is null or empty.
 *
 * @param plan what was planned, with which rules
 * @param adoption step 1: the journey and its losses
 * @param priorities step 2: all behaviors by rank
 * @param stakeholders step 2: on which part of each group to concentrate
 * @param approach step 3: what each barrier of the designed behaviors calls for
 * @param excluded tactics and interventions that law, code or method keep out
 * @param barriers what becomes of each barrier
 * @param investment step 4
 * @param measurement step 5
 * @param warnings what somebody should look at
 * @param interventions what becomes of each candidate
 * @param customerModel who meets whom
 * @param roadmap what happens in which month
 * @param keyAssumptions the assumptions that change the plan most
 * @param learned what observations have changed of the model
 * @param observed the observed rates themselves
 * @param observedKpis the observed key figures
 * @param observedEvents what happened
 * @param personalizedCare the problems of the field that the brief shows, and the support against them
 */
record PlanDocument(
        Head plan,
        Adoption adoption,
        List<Priority> priorities,
        List<Stakeholder> stakeholders,
        List<Entry> approach,
        List<Excluded> excluded,
        List<Barrier> barriers,
        Investment investment,
        Measurement measurement,
        List<Warned> warnings,
        List<Intervention> interventions,
        List<Customer> customerModel,
        List<Month> roadmap,
        List<Assumption> keyAssumptions,
        List<Learned> learned,
        List<ObservedRate> observed,
        List<ObservedKpi> observedKpis,
        List<ObservedEvent> observedEvents,
        List<Care> personalizedCare) {

    /**
     * What was planned, with which rules.
     *
     * @param brief the brief's id
     * @param asOf of what day its figures speak
     * @param ruleBook the rules
     * @param seed of everything that was drawn
     * @param notice what the plan is not
     * @param stability how the stability of the ranks was tried out
     * @param briefHash equal hashes, equal briefs
     */
    record Head(
            String brief,
            String asOf,
            RuleBook ruleBook,
            long seed,
            String notice,
            Draws stability,
            String briefHash) {}

    /**
     * How the stability of the ranks was tried out.
     *
     * @param draws how many times
     * @param top among how many first ranks a behavior should stay
     * @param spread where the brief states no range, how far rate and target moved, as a part of the gap to the ceiling
     */
    record Draws(int draws, int top, double spread) {}

    /**
     * The rules of a plan.
     *
     * @param hash equal hashes, equal conclusions
     * @param rules how many are switched on
     */
    record RuleBook(String hash, int rules) {}

    /**
     * Why something is concluded.
     *
     * @param rule the rule's id
     * @param because its claim, a sentence
     * @param source who says so
     * @param facts what matched
     * @param at where the rule stands, file:line
     */
    record Why(String rule, String because, String source, List<String> facts, String at) {}

    // ---- step 1 --------------------------------------------------------------------------------

    /**
     * The journey and its losses, per 12 months.
     *
     * @param segments one flow per segment
     * @param reached the patients of all segments who come to the end
     * @param doctors how far each group of doctors has come, beside the journey of their patients
     */
    record Adoption(List<Segment> segments, double reached, List<Doctors> doctors) {}

    /**
     * The journey of one segment.
     *
     * @param id the segment's id
     * @param patients who enter per 12 months
     * @param reached who come to the end
     * @param steps the steps in their order
     * @param stall the step with the largest avoidable loss; null if nothing is avoidable
     * @param momentum the step that comes nearest to its ceiling; null if nobody arrives anywhere
     */
    record Segment(
            String id,
            double patients,
            double reached,
            List<Step> steps,
            @Nullable String stall,
            @Nullable String momentum) {}

    /**
     * One step of one segment, in patients per 12 months.
     *
     * @param id the step's id
     * @param stage its stage
     * @param entering who arrive
     * @param leaving who go on
     * @param lost who do not
     * @param rate leaving by entering
     * @param ceiling the rate that cannot be passed
     * @param avoidable the part of the loss below the ceiling
     * @param notAttributable the part of the avoidable loss that no explicit weight explains
     * @param patientsPerCeilingPoint what one point more of ceiling could bring to the end of the journey
     * @param attributed the parts of the avoidable loss that explicit weights lay on barriers
     * @param ceilingSetBy who sets the ceiling, or null
     * @param evidence where the rate comes from
     * @param ceilingEvidence where the ceiling comes from
     */
    record Step(
            String id,
            Stage stage,
            double entering,
            double leaving,
            double lost,
            double rate,
            double ceiling,
            double avoidable,
            double notAttributable,
            double patientsPerCeilingPoint,
            List<Attributed> attributed,
            @Nullable String ceilingSetBy,
            EvidenceKind evidence,
            EvidenceKind ceilingEvidence) {}

    /**
     * A part of an avoidable loss.
     *
     * @param behavior the behavior that does not happen
     * @param barrier the barrier that stops it
     * @param patients per 12 months
     */
    record Attributed(String behavior, String barrier, double patients) {}

    /**
     * How far a group of doctors has come.
     *
     * @param stakeholder the group's id
     * @param steps its steps in their order
     * @param stall the step that loses the largest share of the group; null if none loses any
     */
    record Doctors(
            String stakeholder,
            List<DoctorStep> steps,
            @Nullable String stall) {}

    /**
     * One step of a group of doctors.
     *
     * @param id the step's id
     * @param stage its stage
     * @param arriving the share of the group that has come so far, 0 to 1
     * @param leaving the share of the group that goes on, 0 to 1
     * @param doctors how many of them go on; null if their number is not known
     * @param patientSteps the patients' steps that hang on this stage
     * @param avoidable the patients whom those steps lose below their ceilings per 12 months
     * @param evidence where the rate comes from
     */
    record DoctorStep(
            String id,
            DoctorStage stage,
            double arriving,
            double leaving,
            @Nullable Double doctors,
            List<String> patientSteps,
            double avoidable,
            EvidenceKind evidence) {}

    // ---- step 2 --------------------------------------------------------------------------------

    /**
     * A behavior in its rank.
     *
     * @param behavior the behavior's id
     * @param rank from 1
     * @param tier what to do with it
     * @param impact what it would bring
     * @param influence how much of it the company can move; null if no barrier is known
     * @param stability the share of draws in which it is among the first ranks, 0 to 1; null if it cannot be measured or
     *     nothing was drawn
     * @param confidence how far its figures can be trusted
     * @param judged the figures that experts or a benchmark give
     * @param assumed the figures that are assumptions or have no evidence
     * @param othersOnStep how many other behaviors move the same step: impacts of these do not add up
     * @param drivers what already speaks for it
     * @param competitors who else aims at it
     * @param doctorStage if doctors show it, the stage of their own way that it belongs to
     * @param reasons why it has this tier
     */
    record Priority(
            String behavior,
            int rank,
            Tier tier,
            Impact impact,
            @Nullable Influence influence,
            @Nullable Double stability,
            Confidence confidence,
            List<String> judged,
            List<String> assumed,
            int othersOnStep,
            List<Driver> drivers,
            List<Competitor> competitors,
            @Nullable DoctorStage doctorStage,
            List<Why> reasons) {}

    /**
     * What a behavior would bring at its target, per 12 months; all null but {@code measurable} if that cannot be told.
     *
     * @param patients more patients at the end of the journey
     * @param starts more patients who start; null if the journey has no start
     * @param value patients times the value of one; null if the brief names none
     * @param share patients by today's reached patients; null if none are reached today
     * @param potential the patients if every earlier step stood at its ceiling
     * @param blockedShare the part of the potential wasted until the earlier steps are open, 0 to 1
     * @param blockedDownstream the same for the later steps
     * @param measurable whether the impact can be told
     */
    record Impact(
            @Nullable Double patients,
            @Nullable Double starts,
            @Nullable BigDecimal value,
            @Nullable Double share,
            @Nullable Double potential,
            @Nullable Double blockedShare,
            @Nullable Double blockedDownstream,
            boolean measurable) {}

    /**
     * How much of a behavior the company can move.
     *
     * @param share from 0 to 1
     * @param control that of the heaviest barrier
     */
    record Influence(double share, Control control) {}

    /**
     * What already speaks for a behavior.
     *
     * @param id the driver's id
     * @param text in the words of the field, or null
     * @param weight how much it helps, 0 to 1, or null
     * @param evidence where it is known from
     */
    record Driver(
            String id, @Nullable String text, @Nullable Double weight, EvidenceKind evidence) {}

    /**
     * A competitor's effort on a behavior.
     *
     * @param id the competitor's id
     * @param label for people, or null
     * @param intensity how much effort, or null
     * @param evidence where it is known from
     */
    record Competitor(
            String id, @Nullable String label, @Nullable Intensity intensity, EvidenceKind evidence) {}

    /**
     * On which part of a group to concentrate.
     *
     * @param stakeholder the group's id
     * @param focus on which part
     * @param ofStakeholders the top share of the group, 0 to 1, or null
     * @param ofPatients the share of the patients whom those see, 0 to 1, or null
     * @param count how many people or bodies that is, or null
     * @param patients how many patients are likely to change therapy within 12 months, or null
     * @param ceilings the steps whose ceilings the group sets
     * @param evidence where count and concentration come from
     * @param reasons why
     */
    record Stakeholder(
            String stakeholder,
            Focus focus,
            @Nullable Double ofStakeholders,
            @Nullable Double ofPatients,
            @Nullable Integer count,
            @Nullable Double patients,
            List<String> ceilings,
            EvidenceKind evidence,
            List<Why> reasons) {}

    // ---- step 3 --------------------------------------------------------------------------------

    /**
     * The approach to one barrier of one behavior by one need.
     *
     * @param id behavior/barrier/need
     * @param behavior the behavior's id
     * @param barrier the barrier's id; null where none is known
     * @param need what it calls for
     * @param rank from 1 within the behavior and barrier
     * @param delivery of the lead tactic
     * @param role of the lead tactic, if personal
     * @param channel of the lead tactic, if not
     * @param moment of the lead tactic
     * @param audience of the lead tactic
     * @param sequence all tactics in their order
     * @param partner the kind of digital partner that fits
     * @param valueArgument the value argument for the audience
     * @param effect what may be expected of the lead tactic; null only where there is none
     * @param interventions the candidates with this behavior and need
     * @param verdict what law, code and method say
     * @param conditions what must be kept, or what a review must answer
     * @param duties what must be done along with it
     * @param fallback by what the lead is replaced where nobody is received; null where nobody visits
     * @param amplifies the drivers that it makes louder
     * @param price what the lead tactic would cost by the catalogue; null where a candidate brings its price, where none is
     *     known, or where nothing is to be sized
     * @param reasons why this need and these tactics
     */
    record Entry(
            String id,
            String behavior,
            @Nullable String barrier,
            Need need,
            int rank,
            @Nullable Delivery delivery,
            @Nullable FieldRole role,
            @Nullable Channel channel,
            @Nullable Moment moment,
            @Nullable StakeholderRole audience,
            List<Tactic> sequence,
            @Nullable Partner partner,
            @Nullable Argument valueArgument,
            @Nullable Effect effect,
            List<String> interventions,
            @Nullable Verdict verdict,
            List<String> conditions,
            List<String> duties,
            @Nullable Tactic fallback,
            List<String> amplifies,
            @Nullable Price price,
            List<Why> reasons) {}

    /**
     * What one unit costs by the catalogue; an assumption in every plan.
     *
     * @param unit what is counted: an FTE for 12 months, or one contact
     * @param low the lower end of its range, or null
     * @param base the price
     * @param high the upper end of its range, or null
     * @param currency of the amounts
     * @param assumed whether nobody has read the price in its source: it is from memory
     * @param source who says so, with the provenance
     */
    record Price(
            PriceUnit unit,
            @Nullable BigDecimal low,
            BigDecimal base,
            @Nullable BigDecimal high,
            String currency,
            boolean assumed,
            String source) {}

    /**
     * A kind of digital health offering that fits, with examples that are no recommendation.
     *
     * @param id the row of the catalogue
     * @param kind what it is, in words
     * @param phase the phase of care it serves
     * @param form what it is
     * @param revenue who pays for such offerings
     * @param region where the examples work; ALL for a kind without examples of one region
     * @param players examples from the catalogue
     * @param source where they were read
     * @param assumption whether the assignment is a reading of ours
     */
    record Partner(
            String id,
            String kind,
            CarePhase phase,
            OfferingForm form,
            List<RevenueModel> revenue,
            String region,
            List<String> players,
            String source,
            boolean assumption) {}

    /**
     * What speaks for the medicine in the eyes of those who decide on money: value is the outcome divided by its cost.
     *
     * @param id the row of the catalogue
     * @param outcome the outcome that counts for them
     * @param cost the cost that it is set against
     * @param gain what they gain
     * @param payment in the United States, the payment category that it speaks to
     * @param source where it was read
     * @param assumption whether a part of it is a reading of ours
     */
    record Argument(
            String id,
            String outcome,
            String cost,
            String gain,
            @Nullable PaymentCategory payment,
            String source,
            boolean assumption) {}

    /**
     * Who meets a group of customers, so that each of them sees one conversation.
     *
     * @param stakeholder the group's id; null where the approach addresses a role that the brief does not name
     * @param lead who leads the conversation
     * @param others who else meets them
     * @param contactsPerYear how many personal contacts one of them would see in 12 months; null if nobody meets them in person
     * @param reachable how many of them the funded people reach; null while nothing is sized or no capacity is known
     * @param reasons why this lead
     * @param role the part they play
     * @param counted whether the contacts are counted from the tactics: then they are the least
     * @param handOffs who passes what on to whom
     */
    record Customer(
            @Nullable String stakeholder,
            FieldRole lead,
            List<FieldRole> others,
            @Nullable Double contactsPerYear,
            @Nullable Integer reachable,
            List<Why> reasons,
            StakeholderRole role,
            boolean counted,
            List<PassedOn> handOffs) {}

    /**
     * A matter that is passed on.
     *
     * @param from who passes it on
     * @param to who takes it
     * @param when on what occasion
     */
    record PassedOn(FieldRole from, FieldRole to, String when) {}

    /**
     * A problem of the field that the brief shows.
     *
     * @param problem which one
     * @param barriers the barriers in which it shows
     * @param supports what answers it
     * @param moments at which moments the approach is with those people; a single one is a point
     * @param reasons why
     */
    record Care(
            FieldProblem problem,
            List<String> barriers,
            List<Support> supports,
            List<Moment> moments,
            List<Why> reasons) {}

    /**
     * A support that answers a problem of the field.
     *
     * @param channel by what
     * @param approach the entries of the approach that carry it
     */
    record Support(Channel channel, List<String> approach) {}

    /**
     * A tactic.
     *
     * @param delivery personal or not
     * @param role who acts, or null
     * @param channel by what, or null
     * @param moment when
     * @param audience whom it addresses
     * @param effect what may be expected of it
     */
    record Tactic(
            Delivery delivery,
            @Nullable FieldRole role,
            @Nullable Channel channel,
            Moment moment,
            StakeholderRole audience,
            @Nullable Effect effect) {}

    /**
     * What may be expected of a tactic on the behavior that it serves. Where no evidence was found, {@code evidence} is
     * false, the numbers are null, and the reasons say so.
     *
     * @param low the lower end of the range, or null where the source gives none
     * @param mid the median or mean
     * @param high the upper end of the range, or null where the source gives none
     * @param unit {@code points}: percentage points of guideline compliance, not sales
     * @param certainty how far the source trusts it
     * @param year of the source
     * @param source who measured it, with the provenance
     * @param strategy what was measured
     * @param capped whether evidence says more than is left to the ceiling
     * @param assumption whether nobody has read the number in its source
     * @param evidence whether any was found
     * @param limit what the source says against it, or null
     * @param reasons why this much, or why nobody can tell
     */
    record Effect(
            @Nullable Double low,
            @Nullable Double mid,
            @Nullable Double high,
            String unit,
            @Nullable Certainty certainty,
            @Nullable Integer year,
            @Nullable String source,
            @Nullable String strategy,
            boolean capped,
            boolean assumption,
            boolean evidence,
            @Nullable String limit,
            List<Why> reasons) {}

    /**
     * What the plan keeps out; either an intervention or a tactic.
     *
     * @param intervention the id of a candidate
     * @param tactic a tactic that a barrier called for
     * @param verdict a masked one
     * @param reasons why
     */
    record Excluded(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String intervention,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            ExcludedTactic tactic,

            Verdict verdict,
            List<Why> reasons) {}

    /**
     * A tactic that the plan keeps out.
     *
     * @param approach the id of the approach that it would have served
     * @param delivery personal or not
     * @param role who would act, or null
     * @param channel by what, or null
     * @param moment when
     * @param audience whom it would address
     */
    record ExcludedTactic(
            @Nullable String approach,
            Delivery delivery,
            @Nullable FieldRole role,
            @Nullable Channel channel,
            Moment moment,
            StakeholderRole audience) {}

    /**
     * What becomes of a barrier.
     *
     * @param barrier its id
     * @param control who can remove it
     * @param outcome what becomes of it
     * @param reasons why
     */
    record Barrier(String barrier, Control control, BarrierOutcome outcome, List<Why> reasons) {}

    // ---- steps 4 and 5 -------------------------------------------------------------------------

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
            boolean fromApproval) {}

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
     * Something that happens in a month.
     *
     * @param month from 1
     * @param what happens, a sentence
     * @param kind what kind
     * @param subject the id of a system, an intervention or a key figure
     */
    record Month(int month, String what, RoadmapKind kind, String subject) {}

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
     */
    record Robust(double patients10, double patients90, Map<String, Double> fundedShare) {}

    /**
     * How the plan is followed.
     *
     * @param kpis what is measured
     * @param triggers what re-opens the plan
     * @param reviewMonths every how many months they are looked at
     */
    record Measurement(List<Kpi> kpis, List<Trigger> triggers, int reviewMonths) {}

    /**
     * A key figure, fixed before anything is carried out.
     *
     * @param id the behavior or the intervention, a slash, and what is measured
     * @param kind what it tells
     * @param behavior the id of the behavior that it follows, or null
     * @param intervention the id of the intervention that it follows, or null
     * @param definition what exactly is meant
     * @param planned its value if everything goes as planned; null while nothing is sized or where none is known
     * @param name what people call it
     * @param formula how it is computed
     * @param unit in what it is counted
     * @param direction which way it should move
     * @param baseline its value before the plan, or null
     * @param target what the brief wants of it, or null
     * @param firstMonth the first month at whose end it can be read
     * @param fixedOn the day on which it was fixed
     * @param owner the function that answers for it
     * @param source who defines it
     * @param assumption whether nobody has read the definition in its source
     * @param reasons why it is measured
     */
    record Kpi(
            String id,
            KpiKind kind,
            @Nullable String behavior,
            @Nullable String intervention,
            String definition,
            @Nullable Double planned,
            String name,
            String formula,
            KpiUnit unit,
            KpiDirection direction,
            @Nullable Double baseline,
            @Nullable Double target,
            int firstMonth,
            String fixedOn,
            String owner,
            String source,
            boolean assumption,
            List<Why> reasons) {}

    /**
     * A trigger before anything is observed. Probabilities are null for figures of which chance is not known.
     *
     * @param id the trigger's id
     * @param planned its figure if everything goes as planned: of the funded plan, or today's while nothing is sized
     * @param falseAlarm the probability that one evaluation fires it although everything goes as planned
     * @param falseAlarmOverHorizon the same of at least one evaluation in the horizon
     * @param detectionAtBaseline the probability that it fires in the horizon where nothing of the plan works
     * @param detectionAtHalf the same where half of the planned gain comes
     * @param warnings what is wrong with it
     * @param baseline its figure before the plan, or null
     * @param enteringPerPeriod how many patients come to its step in a period as planned, or null
     * @param decision what is then decided
     * @param owner who decides, or null
     * @param deadlineDays within how many days, or null
     * @param replanFrom the step of the method from which to plan again
     * @param reasons why it is warned of
     */
    record Trigger(
            String id,
            @Nullable Double planned,
            @Nullable Double falseAlarm,
            @Nullable Double falseAlarmOverHorizon,
            @Nullable Double detectionAtBaseline,
            @Nullable Double detectionAtHalf,
            List<TriggerWarning> warnings,
            @Nullable Double baseline,
            @Nullable Double enteringPerPeriod,
            String decision,
            @Nullable String owner,
            @Nullable Integer deadlineDays,
            int replanFrom,
            List<Why> reasons) {}

    /**
     * What observations have taught of the rate of a step in a segment.
     *
     * @param step the step's id
     * @param segment the segment's id
     * @param base the rate without any effort, 0 to 1
     * @param ceiling the rate that cannot be passed, 0 to 1
     * @param kappa the strength of effects; 1 as planned
     * @param strength as how many cases it weighs
     */
    record Learned(String step, String segment, double base, double ceiling, double kappa, double strength) {}

    /**
     * An observed rate.
     *
     * @param step the step's id
     * @param segment the segment's id
     * @param month from 1
     * @param count how many went on
     * @param sample among how many
     */
    record ObservedRate(String step, String segment, int month, double count, double sample) {}

    /**
     * An observed key figure.
     *
     * @param kpi its name
     * @param month from 1
     * @param value what was observed
     * @param sample on how many cases it rests
     */
    record ObservedKpi(String kpi, int month, double value, double sample) {}

    /**
     * Something that happened.
     *
     * @param event what
     * @param month from 1
     */
    record ObservedEvent(String event, int month) {}

    /**
     * Something to look at.
     *
     * @param code what kind
     * @param subject an id of the brief or of a rule, or a role
     * @param text what to look at, a sentence
     * @param reasons why
     */
    record Warned(WarningCode code, String subject, String text, List<Why> reasons) {}

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
            List<Why> reasons) {}

    /**
     * Where a price may lie.
     *
     * @param low the lower end
     * @param high the upper end
     */
    record Spread(BigDecimal low, BigDecimal high) {}
}
