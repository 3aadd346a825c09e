package dev.gtm.io;

import dev.gtm.plan.RoadmapKind;
import dev.gtm.plan.WarningCode;
import java.util.List;

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
        AdoptionDocument.Adoption adoption,
        List<PriorityDocument.Priority> priorities,
        List<PriorityDocument.Stakeholder> stakeholders,
        List<ApproachDocument.Entry> approach,
        List<ApproachDocument.Excluded> excluded,
        List<ApproachDocument.Barrier> barriers,
        InvestmentDocument.Investment investment,
        MeasurementDocument.Measurement measurement,
        List<Warned> warnings,
        List<InvestmentDocument.Intervention> interventions,
        List<ApproachDocument.Customer> customerModel,
        List<Month> roadmap,
        List<InvestmentDocument.Assumption> keyAssumptions,
        List<MeasurementDocument.Learned> learned,
        List<MeasurementDocument.ObservedRate> observed,
        List<MeasurementDocument.ObservedKpi> observedKpis,
        List<MeasurementDocument.ObservedEvent> observedEvents,
        List<ApproachDocument.Care> personalizedCare) {

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
     * Something to look at.
     *
     * @param code what kind
     * @param subject an id of the brief or of a rule, or a role
     * @param text what to look at, a sentence
     * @param reasons why
     */
    record Warned(WarningCode code, String subject, String text, List<Why> reasons) {}
}
