package dev.gtm.rules.conclude;

import dev.gtm.investment.InterventionOutcome;
import dev.gtm.plan.WarningCode;
import dev.gtm.rules.situation.BarrierReview;
import dev.gtm.rules.situation.BehaviorReview;
import dev.gtm.rules.situation.CandidateReview;
import dev.gtm.rules.situation.CareReview;
import dev.gtm.rules.situation.CoreRoleReview;
import dev.gtm.rules.situation.CustomerReview;
import dev.gtm.rules.situation.InterventionReview;
import dev.gtm.rules.situation.JourneyReview;
import dev.gtm.rules.situation.LawReview;
import dev.gtm.rules.situation.MarketReview;
import dev.gtm.rules.situation.MeansReview;
import dev.gtm.rules.situation.PlanReview;
import dev.gtm.rules.situation.RateReview;
import dev.gtm.rules.situation.StakeholderReview;
import dev.gtm.rules.situation.StepReview;
import dev.gtm.rules.table.ExpectedRole;

/** What rules of the review pack may say. */
public final class Reviews extends Conclusions<ReviewConclusion> {

    /** Warns of an intervention. */
    public void warn(WarningCode code, InterventionReview intervention) {
        take(new ReviewConclusion(intervention.id(), code, null));
    }

    /** Warns of a behavior. */
    public void warn(WarningCode code, BehaviorReview behavior) {
        take(new ReviewConclusion(behavior.id(), code, null));
    }

    /** Warns of a step. */
    public void warn(WarningCode code, StepReview step) {
        take(new ReviewConclusion(step.id(), code, null));
    }

    /** Warns of a stakeholder. */
    public void warn(WarningCode code, StakeholderReview stakeholder) {
        take(new ReviewConclusion(stakeholder.id(), code, null));
    }

    /** Warns of a rate. */
    public void warn(WarningCode code, RateReview rate) {
        take(new ReviewConclusion(rate.id(), code, null));
    }

    /** Warns of the plan as a whole. */
    public void warn(WarningCode code, PlanReview plan) {
        take(new ReviewConclusion(plan.id(), code, null));
    }

    /** Warns of a role that the journey calls for. */
    public void warn(WarningCode code, ExpectedRole role, JourneyReview journey) {
        take(new ReviewConclusion(role.role().name(), code, null));
    }

    /** Warns of a candidate beside the others. */
    public void warn(WarningCode code, CandidateReview candidate) {
        take(new ReviewConclusion(candidate.id(), code, null));
    }

    /** Warns of what answers a barrier. */
    public void warn(WarningCode code, BarrierReview barrier) {
        take(new ReviewConclusion(barrier.id(), code, null));
    }

    /** Warns of the means of the approach as a whole. */
    public void warn(WarningCode code, MeansReview means) {
        take(new ReviewConclusion(means.id(), code, null));
    }

    /** Warns of a group of customers. */
    public void warn(WarningCode code, CustomerReview customer) {
        take(new ReviewConclusion(customer.id(), code, null));
    }

    /** Warns of a core role. */
    public void warn(WarningCode code, CoreRoleReview core) {
        take(new ReviewConclusion(core.role().name(), code, null));
    }

    /** Warns of a problem of the field. */
    public void warn(WarningCode code, CareReview care) {
        take(new ReviewConclusion(care.problem().name(), code, null));
    }

    /** Warns of the market. */
    public void warn(WarningCode code, MarketReview market) {
        take(new ReviewConclusion(market.id(), code, null));
    }

    /** Warns of a row of law and codes on which a verdict rests. */
    public void warn(WarningCode code, LawReview law) {
        take(new ReviewConclusion(law.id(), code, null));
    }

    /** Says what becomes of an intervention; where several hold, EXCLUDED does. */
    public void outcome(InterventionOutcome outcome, InterventionReview intervention) {
        take(new ReviewConclusion(intervention.id(), null, outcome));
    }
}
