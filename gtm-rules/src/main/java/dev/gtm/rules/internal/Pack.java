package dev.gtm.rules.internal;

import dev.gtm.approach.AccessPolicy;
import dev.gtm.outcome.MeasurePolicy;
import dev.gtm.plan.ReviewPolicy;
import dev.gtm.priority.FocusPolicy;
import dev.gtm.priority.PriorityPolicy;
import dev.gtm.rules.conclude.Barriers;
import dev.gtm.rules.conclude.Cares;
import dev.gtm.rules.conclude.Conclusions;
import dev.gtm.rules.conclude.Contacts;
import dev.gtm.rules.conclude.Effects;
import dev.gtm.rules.conclude.Landscapes;
import dev.gtm.rules.conclude.Measures;
import dev.gtm.rules.conclude.Needs;
import dev.gtm.rules.conclude.Prices;
import dev.gtm.rules.conclude.Priorities;
import dev.gtm.rules.conclude.Reviews;
import dev.gtm.rules.conclude.Tactics;
import dev.gtm.rules.conclude.Verdicts;
import dev.gtm.rules.situation.ActorProfile;
import dev.gtm.rules.situation.ArgumentProfile;
import dev.gtm.rules.situation.BarrierCase;
import dev.gtm.rules.situation.BarrierProfile;
import dev.gtm.rules.situation.BarrierReview;
import dev.gtm.rules.situation.BehaviorProfile;
import dev.gtm.rules.situation.BehaviorReview;
import dev.gtm.rules.situation.CandidateReview;
import dev.gtm.rules.situation.CareReview;
import dev.gtm.rules.situation.CoreRoleReview;
import dev.gtm.rules.situation.CustomerProfile;
import dev.gtm.rules.situation.CustomerReview;
import dev.gtm.rules.situation.FieldChange;
import dev.gtm.rules.situation.FieldProfile;
import dev.gtm.rules.situation.InterventionReview;
import dev.gtm.rules.situation.JourneyReview;
import dev.gtm.rules.situation.LawReview;
import dev.gtm.rules.situation.MarketProfile;
import dev.gtm.rules.situation.MarketReview;
import dev.gtm.rules.situation.MeansReview;
import dev.gtm.rules.situation.MeasuredBehavior;
import dev.gtm.rules.situation.MeasuredMeans;
import dev.gtm.rules.situation.MeasuredPlan;
import dev.gtm.rules.situation.MeetingRole;
import dev.gtm.rules.situation.NeedProfile;
import dev.gtm.rules.situation.OfferingProfile;
import dev.gtm.rules.situation.PlanReview;
import dev.gtm.rules.situation.PlannedUse;
import dev.gtm.rules.situation.PriceProfile;
import dev.gtm.rules.situation.ProductProfile;
import dev.gtm.rules.situation.RateReview;
import dev.gtm.rules.situation.RoleReview;
import dev.gtm.rules.situation.StakeholderProfile;
import dev.gtm.rules.situation.StakeholderReview;
import dev.gtm.rules.situation.StepReview;
import dev.gtm.rules.situation.TacticProfile;
import dev.gtm.rules.situation.TriggerProfile;
import dev.gtm.rules.situation.UnassignedBarrier;
import dev.gtm.rules.situation.VolumePoint;
import dev.gtm.rules.table.ArgumentRow;
import dev.gtm.rules.table.ComplianceFact;
import dev.gtm.rules.table.ExpectedRole;
import dev.gtm.rules.table.KpiUse;
import dev.gtm.rules.table.OfferingRow;
import dev.gtm.rules.table.PriceRow;
import dev.gtm.rules.table.TacticEvidence;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The packs of the rule book in the order of the method: what each sees and what it may say. */
public enum Pack {
    /** Who can remove a barrier, and what becomes of it. */
    BARRIER(Barriers::new, UnassignedBarrier.class, BarrierCase.class),
    /** In which tier a behavior belongs, and on whom to concentrate. */
    PRIORITY(
            Priorities::new,
            BehaviorProfile.class,
            PriorityPolicy.class,
            StakeholderProfile.class,
            VolumePoint.class,
            FocusPolicy.class),
    /** What a barrier calls for. */
    NEED(Needs::new, BarrierProfile.class),
    /** By whom or what a need is met. */
    TACTIC(
            Tactics::new,
            NeedProfile.class,
            BarrierProfile.class,
            ActorProfile.class,
            MarketProfile.class,
            ProductProfile.class,
            FieldProfile.class,
            AccessPolicy.class),
    /** What law, code and method say of a tactic. */
    COMPLIANCE(Verdicts::new, PlannedUse.class, ComplianceFact.class),
    /** How far evidence says that a tactic moves the behavior. */
    EFFECT(Effects::new, TacticProfile.class, TacticEvidence.class),
    /** Which digital offerings and which arguments fit a tactic. */
    LANDSCAPE(Landscapes::new, OfferingProfile.class, OfferingRow.class, ArgumentProfile.class, ArgumentRow.class),
    /** Who meets whom. */
    CONTACT(Contacts::new, CustomerProfile.class, MeetingRole.class),
    /** Which problems of the field a barrier shows, and what supports people against them. */
    CARE(Cares::new, BarrierProfile.class, ProductProfile.class),
    /** What people and contacts cost where nobody names a price. */
    PRICE(Prices::new, PriceProfile.class, PriceRow.class),
    /** What is measured, and what is wrong with it. */
    MEASURE(
            Measures::new,
            MeasuredBehavior.class,
            MeasuredMeans.class,
            MeasuredPlan.class,
            TriggerProfile.class,
            FieldChange.class,
            KpiUse.class,
            MeasurePolicy.class),
    /** What somebody should look at in the plan as a whole. */
    REVIEW(
            Reviews::new,
            PlanReview.class,
            JourneyReview.class,
            RoleReview.class,
            ExpectedRole.class,
            StakeholderReview.class,
            StepReview.class,
            RateReview.class,
            BehaviorReview.class,
            InterventionReview.class,
            CandidateReview.class,
            BarrierReview.class,
            MeansReview.class,
            CustomerReview.class,
            CareReview.class,
            CoreRoleReview.class,
            MarketReview.class,
            LawReview.class,
            ReviewPolicy.class,
            PriorityPolicy.class);

    private static final String ROOT = "dev.gtm.rules.";

    private final Supplier<? extends Conclusions<?>> conclusions;
    private final List<Class<?>> facts;

    Pack(Supplier<? extends Conclusions<?>> conclusions, Class<?>... facts) {
        this.conclusions = conclusions;
        this.facts = List.of(facts);
    }

    /** The pack of a folder or an id's first part, such as {@code need}. */
    public static Optional<Pack> named(String folder) {
        return Arrays.stream(values())
                .filter(pack -> pack.folder().equals(folder))
                .findFirst();
    }

    /** The name of its folder. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The package that its rules declare. */
    public String packageName() {
        return ROOT + folder();
    }

    /** The name under which its rules call their conclude type. */
    public String global() {
        return newConclusions().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The types of the facts that its rules see. */
    public List<Class<?>> facts() {
        return facts;
    }

    /** The record in which its rules conclude. */
    public Class<?> conclusion() {
        var sheet = (ParameterizedType) newConclusions().getClass().getGenericSuperclass();
        return (Class<?>) sheet.getActualTypeArguments()[0];
    }

    /** An empty sheet for its conclusions. */
    public Conclusions<?> newConclusions() {
        return conclusions.get();
    }
}
