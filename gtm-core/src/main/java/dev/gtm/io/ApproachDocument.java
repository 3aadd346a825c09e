package dev.gtm.io;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gtm.adoption.Control;
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
import dev.gtm.landscape.CarePhase;
import dev.gtm.landscape.OfferingForm;
import dev.gtm.landscape.PaymentCategory;
import dev.gtm.landscape.RevenueModel;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What step 3 finds, as it stands in JSON: what each barrier calls for, who meets whom, and what stays out. */
final class ApproachDocument {

    private ApproachDocument() {}

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
            List<PlanDocument.Why> reasons) {}

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
            List<PlanDocument.Why> reasons,
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
            List<PlanDocument.Why> reasons) {}

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
            List<PlanDocument.Why> reasons) {}

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
            List<PlanDocument.Why> reasons) {}

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
    record Barrier(String barrier, Control control, BarrierOutcome outcome, List<PlanDocument.Why> reasons) {}
}
