package dev.gtm.rules.author;

import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.ComB;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.PlanningPhase;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.AccessPolicy;
import dev.gtm.approach.AudienceClass;
import dev.gtm.approach.Certainty;
import dev.gtm.approach.Channel;
import dev.gtm.approach.Delivery;
import dev.gtm.approach.EffectSize;
import dev.gtm.approach.FieldProblem;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.approach.PriceUnit;
import dev.gtm.approach.UnitPrice;
import dev.gtm.landscape.CarePhase;
import dev.gtm.landscape.DigitalPartner;
import dev.gtm.landscape.OfferingForm;
import dev.gtm.landscape.ValueArgument;
import dev.gtm.language.Sentence;
import dev.gtm.outcome.KpiDefinition;
import dev.gtm.outcome.KpiDirection;
import dev.gtm.outcome.KpiKind;
import dev.gtm.outcome.KpiUnit;
import dev.gtm.outcome.MeasurePolicy;
import dev.gtm.plan.ReviewPolicy;
import dev.gtm.priority.FocusPolicy;
import dev.gtm.priority.PriorityPolicy;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Range;
import dev.gtm.rules.internal.Condition;
import dev.gtm.rules.internal.RuleTree;
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
import dev.gtm.rules.table.ComplianceWords;
import dev.gtm.rules.table.ExpectedRole;
import dev.gtm.rules.table.KpiUse;
import dev.gtm.rules.table.OfferingRow;
import dev.gtm.rules.table.PriceRow;
import dev.gtm.rules.table.TacticEvidence;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts that a case need not spell out: plain ones of each type, by the key under which a case gives its own. */
final class PlainFacts {

    private static final BarrierProfile BARRIER = new BarrierProfile(
            BarrierCause.KNOWLEDGE_GAP,
            ComB.PSYCHOLOGICAL_CAPABILITY,
            Control.COMPANY,
            StakeholderRole.PHYSICIAN,
            Stage.DECISION,
            false);

    private static final PlannedUse USE = new PlannedUse(
            false,
            Set.of(),
            false,
            false,
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            ProductStatus.ON_LABEL);

    private static final ComplianceFact ROW = new ComplianceFact(
            "ROW",
            "ALL",
            null,
            null,
            null,
            null,
            null,
            null,
            "",
            "what the row says",
            "",
            "",
            "found",
            ComplianceWords.asFound("what the row says", ""));

    private static final ExpectedRole ROLE = new ExpectedRole(
            "ROW",
            StakeholderRole.PHYSICIAN,
            Set.of(StakeholderRole.PHYSICIAN),
            null,
            null,
            Sentence.untranslated("because"),
            "somebody",
            "found");

    private static final TacticProfile TACTIC =
            new TacticProfile(Need.EDUCATE, null, null, AudienceClass.HCP, Stage.TESTING, false);

    private static final Sentence STRATEGY = Sentence.untranslated("what was measured");

    private static final TacticEvidence EVIDENCE = new TacticEvidence(
            "E",
            "ROW",
            Need.EDUCATE,
            null,
            null,
            AudienceClass.HCP,
            null,
            STRATEGY,
            new EffectSize(STRATEGY, 6, new Range(2, 16), Certainty.MODERATE, 2009, "somebody", null, false),
            true,
            "somebody",
            "because");

    private static final ProductProfile PRODUCT = new ProductProfile(ProductStatus.ON_LABEL, Set.of());

    private static final Set<String> EVERYWHERE = Set.of("ALL");

    private static final OfferingRow OFFERING = new OfferingRow(
            "ROW",
            Channel.PATIENT_APP,
            true,
            Set.of(CarePhase.PROGNOSIS),
            "ALL",
            true,
            new DigitalPartner(
                    "ROW",
                    Sentence.untranslated("a kind of offering"),
                    CarePhase.PROGNOSIS,
                    OfferingForm.SERVICE,
                    Set.of(),
                    "ALL",
                    List.of(),
                    "somebody",
                    false));

    private static final ArgumentRow ARGUMENT = new ArgumentRow(
            "ROW",
            Set.of(StakeholderRole.PAYER),
            "ALL",
            true,
            new ValueArgument(
                    "ROW",
                    Sentence.untranslated("an outcome"),
                    Sentence.untranslated("a cost"),
                    Sentence.untranslated("a gain"),
                    null,
                    "somebody",
                    false));

    private static final KpiUse USE_OF_KPI = new KpiUse(
            "K",
            "RATE",
            KpiKind.OUTCOME,
            null,
            null,
            false,
            new KpiDefinition(STRATEGY, STRATEGY, STRATEGY, KpiUnit.SHARE, KpiDirection.HIGHER, "somebody", false),
            STRATEGY,
            0);

    private static final PriceRow PRICE = new PriceRow(
            "ROW",
            null,
            null,
            false,
            PriceUnit.FTE,
            "ALL",
            "USD",
            new UnitPrice("ROW", PriceUnit.FTE, Money.of(1, "USD"), null, null, STRATEGY, STRATEGY, true));

    private PlainFacts() {}

    /** The keys of facts that are there although a case does not give them. */
    static List<String> unasked(RuleTree rule) {
        return switch (rule.header().pack()) {
            case PRIORITY -> List.of("policy", "band");
            case REVIEW -> List.of("policy", "tiers");
            case TACTIC -> List.of("need", "barrier", "actor", "market", "product", "field", "access");
            case CARE -> List.of("product");
            case MEASURE -> List.of("policy");
            default -> List.of();
        };
    }

    /** Plain facts of the types that a rule may see. */
    static Map<String, Record> of(RuleTree rule) {
        return switch (rule.header().pack()) {
            case BARRIER ->
                Map.of(
                        "barrier",
                        sees(rule, BarrierCase.class)
                                ? new BarrierCase(BarrierCause.KNOWLEDGE_GAP, Control.COMPANY, false, false)
                                : UnassignedBarrier.of(BarrierCause.KNOWLEDGE_GAP));
            case PRIORITY ->
                Map.of(
                        "behavior",
                        new BehaviorProfile(false, null, null, null),
                        "policy",
                        PriorityPolicy.ofDefaults(),
                        "stakeholder",
                        new StakeholderProfile(StakeholderRole.PHYSICIAN, true, false, false, null),
                        "top",
                        new VolumePoint(0, 0),
                        "band",
                        FocusPolicy.ofDefaults());
            case NEED -> Map.of("barrier", BARRIER);
            case TACTIC ->
                Map.of(
                        "need",
                        new NeedProfile(Need.EDUCATE),
                        "barrier",
                        BARRIER,
                        "actor",
                        new ActorProfile(StakeholderRole.PHYSICIAN, AudienceClass.HCP, AudienceClass.PATIENT),
                        "market",
                        new MarketProfile(false, false, false),
                        "product",
                        PRODUCT,
                        "field",
                        new FieldProfile(false, false, null, null),
                        "access",
                        AccessPolicy.ofDefaults());
            case LANDSCAPE ->
                Map.of(
                        "tactic",
                        new OfferingProfile(Need.ENABLE, Channel.PATIENT_APP, true, CarePhase.PROGNOSIS, EVERYWHERE),
                        "offering",
                        OFFERING,
                        "audience",
                        new ArgumentProfile(Need.PERSUADE, StakeholderRole.PAYER, EVERYWHERE),
                        "argument",
                        ARGUMENT);
            case CONTACT ->
                Map.of(
                        "customer",
                        new CustomerProfile(
                                StakeholderRole.PHYSICIAN, AudienceClass.HCP, ProductStatus.ON_LABEL, false, Set.of()),
                        "meeting",
                        new MeetingRole(FieldRole.SALES_REP));
            case CARE -> Map.of("barrier", BARRIER, "product", PRODUCT);
            case COMPLIANCE -> Map.of("use", USE, "row", ROW, "rows", ROW);
            case EFFECT -> Map.of("tactic", TACTIC, "row", EVIDENCE, "rows", EVIDENCE);
            case PRICE ->
                Map.of("asked", new PriceProfile(null, null, false, Set.of(), EVERYWHERE, "USD"), "row", PRICE);
            case MEASURE ->
                Map.of(
                        "behavior", new MeasuredBehavior(Stage.TESTING, false, false),
                        "means", new MeasuredMeans(Delivery.PERSONAL, true, true, true),
                        "plan", new MeasuredPlan(PlanningPhase.GTM_DESIGN, false, false),
                        "trigger", new TriggerProfile(null, true, true, null, null, 1, null),
                        "change", new FieldChange(FieldRole.MSL, false, false, 3),
                        "use", USE_OF_KPI,
                        "policy", MeasurePolicy.ofDefaults());
            case REVIEW ->
                Map.ofEntries(
                        Map.entry("plan", new PlanReview("P", PlanningPhase.GTM_DESIGN, 0, 1)),
                        Map.entry("journey", new JourneyReview(Set.of(), Set.of())),
                        Map.entry("row", ROLE),
                        Map.entry("named", new RoleReview(StakeholderRole.DISTRIBUTOR)),
                        Map.entry("stakeholder", new StakeholderReview("S", true, false)),
                        Map.entry("step", new StepReview("S", false, false, null, 0, 0, false)),
                        Map.entry("rate", new RateReview("S", 1000)),
                        Map.entry(
                                "behavior",
                                new BehaviorReview(
                                        "B", false, false, false, true, false, false, false, false, null, null)),
                        Map.entry("intervention", new InterventionReview("I", false, false, null)),
                        Map.entry(
                                "candidate",
                                new CandidateReview(
                                        "I",
                                        null,
                                        Set.of(Need.EDUCATE),
                                        false,
                                        false,
                                        false,
                                        false,
                                        false,
                                        false,
                                        false,
                                        false)),
                        Map.entry("barrier", new BarrierReview("X", ComB.PSYCHOLOGICAL_CAPABILITY, false)),
                        Map.entry("means", new MeansReview("P", 0, false, 0, false)),
                        Map.entry("customer", new CustomerReview("C", null)),
                        Map.entry("care", new CareReview(FieldProblem.RISK_AT_HOME, true, true, false)),
                        Map.entry("core", new CoreRoleReview(FieldRole.MSL, true, false)),
                        Map.entry("market", new MarketReview("M", false)),
                        Map.entry("law", new LawReview("ROW", null, null)),
                        Map.entry("policy", ReviewPolicy.ofDefaults()),
                        Map.entry("tiers", PriorityPolicy.ofDefaults()));
        };
    }

    private static boolean sees(RuleTree rule, Class<?> type) {
        return rule.conditions().stream().anyMatch(one -> one instanceof Condition.Fact fact && fact.type() == type);
    }
}
