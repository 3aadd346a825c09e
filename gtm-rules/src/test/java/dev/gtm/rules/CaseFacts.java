package dev.gtm.rules;

import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.ComB;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.PlanningPhase;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.AudienceClass;
import dev.gtm.approach.Certainty;
import dev.gtm.approach.Delivery;
import dev.gtm.approach.EffectSize;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.language.Sentence;
import dev.gtm.outcome.KpiDefinition;
import dev.gtm.outcome.KpiDirection;
import dev.gtm.outcome.KpiKind;
import dev.gtm.outcome.KpiUnit;
import dev.gtm.outcome.MeasurePolicy;
import dev.gtm.plan.ReviewPolicy;
import dev.gtm.priority.FocusPolicy;
import dev.gtm.priority.PriorityPolicy;
import dev.gtm.quantity.Range;
import dev.gtm.rules.situation.ActorProfile;
import dev.gtm.rules.situation.BarrierCase;
import dev.gtm.rules.situation.BarrierProfile;
import dev.gtm.rules.situation.BarrierReview;
import dev.gtm.rules.situation.BehaviorProfile;
import dev.gtm.rules.situation.BehaviorReview;
import dev.gtm.rules.situation.CandidateReview;
import dev.gtm.rules.situation.FieldChange;
import dev.gtm.rules.situation.InterventionReview;
import dev.gtm.rules.situation.JourneyReview;
import dev.gtm.rules.situation.MarketProfile;
import dev.gtm.rules.situation.MarketReview;
import dev.gtm.rules.situation.MeansReview;
import dev.gtm.rules.situation.MeasuredBehavior;
import dev.gtm.rules.situation.MeasuredMeans;
import dev.gtm.rules.situation.MeasuredPlan;
import dev.gtm.rules.situation.NeedProfile;
import dev.gtm.rules.situation.PlanReview;
import dev.gtm.rules.situation.PlannedUse;
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
import dev.gtm.rules.table.ComplianceFact;
import dev.gtm.rules.table.ExpectedRole;
import dev.gtm.rules.table.KpiUse;
import dev.gtm.rules.table.TacticEvidence;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes facts out of what a case gives; what it leaves out is as in a plain fact of the same type. */
final class CaseFacts {

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
            "ROW", "ALL", null, null, null, null, null, null, "", "what the row says", "", "", "found");

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
            new EffectSize(STRATEGY, 6, new Range(2, 16), Certainty.MODERATE, 2009, "somebody", "", false),
            true,
            "somebody",
            "because");

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

    private CaseFacts() {}

    /** The facts of a case. */
    static List<Object> of(RuleCase rule) {
        var plain = plain(rule);
        var given = new LinkedHashMap<>(rule.given());
        switch (rule.pack()) {
            case MEASURE -> given.putIfAbsent("policy", Map.of());
            case PRIORITY -> List.of("policy", "band").forEach(key -> given.putIfAbsent(key, Map.of()));
            case REVIEW -> List.of("policy", "tiers").forEach(key -> given.putIfAbsent(key, Map.of()));
            case TACTIC -> plain.keySet().forEach(key -> given.putIfAbsent(key, Map.of()));
            default -> {}
        }
        var facts = new ArrayList<Object>();
        given.forEach((key, value) -> {
            var like = plain.get(key);
            if (like == null) {
                throw new IllegalArgumentException("given takes " + plain.keySet() + ", not " + key);
            }
            var many = value instanceof List<?> list ? list : List.of(value);
            many.forEach(one -> facts.add(fact(like, (Map<?, ?>) one)));
        });
        return facts;
    }

    /** Plain facts of the types that the rules of a topic see, by the key under which a case gives its own. */
    private static Map<String, Record> plain(RuleCase rule) {
        return switch (rule.pack()) {
            case BARRIER ->
                Map.of(
                        "barrier",
                        rule.topic().equals("control")
                                ? UnassignedBarrier.of(BarrierCause.KNOWLEDGE_GAP)
                                : new BarrierCase(BarrierCause.KNOWLEDGE_GAP, Control.COMPANY, false, false));
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
                        new ProductProfile(ProductStatus.ON_LABEL, Set.of()));
            case COMPLIANCE -> Map.of("use", USE, "row", ROW, "rows", ROW);
            case EFFECT -> Map.of("tactic", TACTIC, "row", EVIDENCE, "rows", EVIDENCE);
            case MEASURE ->
                Map.of(
                        "behavior", new MeasuredBehavior(Stage.TESTING, false, false),
                        "means", new MeasuredMeans(Delivery.PERSONAL, true, true, true),
                        "plan", new MeasuredPlan(PlanningPhase.GTM_DESIGN, false, false),
                        "trigger", new TriggerProfile(null, true, true, null, null, 1, null),
                        "change", new FieldChange(FieldRole.MSL, false, false),
                        "use", USE_OF_KPI,
                        "policy", MeasurePolicy.ofDefaults());
            case REVIEW ->
                Map.ofEntries(
                        Map.entry("plan", new PlanReview("P", PlanningPhase.GTM_DESIGN, 0, 1)),
                        Map.entry("journey", new JourneyReview(Set.of(), Set.of())),
                        Map.entry("row", ROLE),
                        Map.entry("named", new RoleReview(StakeholderRole.DISTRIBUTOR)),
                        Map.entry("stakeholder", new StakeholderReview("S", true, false)),
                        Map.entry("step", new StepReview("S", false, false)),
                        Map.entry("rate", new RateReview("S", 1000)),
                        Map.entry(
                                "behavior",
                                new BehaviorReview("B", false, false, false, true, false, false, null, null)),
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
                        Map.entry("market", new MarketReview("M", false)),
                        Map.entry("policy", ReviewPolicy.ofDefaults()),
                        Map.entry("tiers", PriorityPolicy.ofDefaults()));
        };
    }

    /** A record like another, with some components given. */
    private static Record fact(Record like, Map<?, ?> given) {
        var components = like.getClass().getRecordComponents();
        var names = Arrays.stream(components).map(RecordComponent::getName).toList();
        if (!names.containsAll(given.keySet())) {
            throw new IllegalArgumentException(
                    like.getClass().getSimpleName() + " takes " + names + ", not " + given.keySet());
        }
        var values = Arrays.stream(components)
                .map(component -> given.containsKey(component.getName())
                        ? value(component.getGenericType(), given.get(component.getName()))
                        : left(component, like, given))
                .toArray();
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return like.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(like.getClass().getSimpleName() + " cannot be made of " + given, e);
        }
    }

    /** What a case leaves out; a component of behavior follows from the cause. */
    private static Object left(RecordComponent component, Record like, Map<?, ?> given) {
        if (component.getType() == ComB.class && given.containsKey("cause")) {
            return BarrierCause.valueOf(String.valueOf(given.get("cause"))).component();
        }
        return component(component, like);
    }

    /** A component of a record. */
    static Object component(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("No " + component.getName() + " in " + of, e);
        }
    }

    private static Object value(Type type, Object given) {
        if (type instanceof ParameterizedType set) {
            var element = set.getActualTypeArguments()[0];
            return ((List<?>) given).stream().map(one -> value(element, one)).collect(Collectors.toSet());
        }
        if (given instanceof Number number && (type == Double.class || type == double.class)) {
            return number.doubleValue();
        }
        if (type instanceof Class<?> constants && constants.isEnum() && given != null) {
            return Arrays.stream(constants.getEnumConstants())
                    .filter(constant -> constant.toString().equals(given))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(constants.getSimpleName() + " has no " + given));
        }
        return given;
    }
}
