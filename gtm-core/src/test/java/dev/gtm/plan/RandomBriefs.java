package dev.gtm.plan;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Competitor;
import dev.gtm.adoption.Concentration;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.Coverage;
import dev.gtm.adoption.DoctorStage;
import dev.gtm.adoption.DoctorStep;
import dev.gtm.adoption.Driver;
import dev.gtm.adoption.Intensity;
import dev.gtm.adoption.PlanningPhase;
import dev.gtm.adoption.Product;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.ProductTrait;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.adoption.Step;
import dev.gtm.approach.Activity;
import dev.gtm.approach.Channel;
import dev.gtm.approach.Delivery;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.evidence.Evidence;
import dev.gtm.evidence.EvidenceKind;
import dev.gtm.investment.Curve;
import dev.gtm.investment.EnablingSystem;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.Limits;
import dev.gtm.investment.Objective;
import dev.gtm.investment.ResponseCurve;
import dev.gtm.investment.StepEffect;
import dev.gtm.outcome.KpiKind;
import dev.gtm.outcome.Scenario;
import dev.gtm.outcome.ScenarioChange;
import dev.gtm.outcome.Trigger;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Range;
import dev.gtm.quantity.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Any valid brief: put {@code @Domain(RandomBriefs.class)} on a class of properties and ask for {@code @ForAll Brief}.
 *
 * <p>Each block is drawn by itself and tied to the others afterwards (the n-th behavior belongs to stakeholder n modulo their
 * number, and so on), so that a failing brief shrinks block by block. Nothing outside this file is needed.
 */
public final class RandomBriefs extends DomainContextBase {

    private static final Currency CURRENCY = Currency.getInstance("USD");
    private static final double METRIC_TODAY = 10;
    private static final double METRIC_MOST = 30;

    /** Any valid brief. */
    @Provide
    public static Arbitrary<Brief> briefs() {
        return Combinators.combine(frames(), journeys(), people(), offers(), follow())
                .as(RandomBriefs::brief)
                .withoutEdgeCases(); // their combinations alone would use up all tries
    }

    // ---- drawing -------------------------------------------------------------------------------

    private record Frame(
            String market,
            ProductStatus status,
            Set<ProductTrait> traits,
            Objective objective,
            int months,
            boolean valued,
            PlanningPhase phase,
            Evidence valueEvidence) {}

    private record DrawnSegment(double patients, Coverage coverage, Double likelyToChange, Evidence evidence) {}

    /** One row of numbers, of which each segment takes one in turn. */
    private record DrawnStep(
            Stage stage,
            List<Double> rates,
            List<Double> headrooms,
            boolean capped,
            Integer cappedBy,
            Evidence evidence,
            Evidence ceilingEvidence,
            Double capacity) {}

    private record DrawnJourney(List<DrawnSegment> segments, List<DrawnStep> steps) {}

    private record DrawnStakeholder(
            StakeholderRole role,
            Integer count,
            List<Concentration> concentration,
            boolean relevant,
            Evidence evidence,
            Share access) {}

    private record DrawnDoctorStep(int group, DoctorStage stage, double rate, Evidence evidence) {}

    private record DrawnBehavior(
            int actor,
            int step,
            int segments,
            Double target,
            boolean metric,
            Double stepGain,
            boolean ranged,
            Evidence evidence) {}

    private record DrawnBarrier(
            int behavior,
            BarrierCause cause,
            Double weight,
            Double reported,
            Control control,
            boolean blocking,
            Evidence evidence) {}

    private record DrawnPeople(
            List<DrawnStakeholder> stakeholders,
            List<DrawnDoctorStep> doctorSteps,
            List<DrawnBehavior> behaviors,
            List<DrawnBarrier> barriers,
            int drivers) {}

    private record DrawnShape(double half, double slope, double max, Evidence evidence) {}

    private record DrawnOffer(
            int behavior,
            int step,
            Set<Need> needs,
            FieldRole role,
            Channel channel,
            Activity activity,
            int price,
            Set<Integer> levels,
            DrawnShape shape) {}

    private record DrawnOffers(List<DrawnOffer> offers, Double budget, boolean floors, boolean caps) {}

    private record DrawnFollow(List<Integer> triggers, List<Integer> changes, int competitors) {}

    private static Arbitrary<Frame> frames() {
        return Combinators.combine(
                        Arbitraries.of("US", "JP", "DE", "FR", "GB", "CN", "NZ", "BR"),
                        Arbitraries.of(ProductStatus.class),
                        Arbitraries.of(ProductTrait.class).set().ofMaxSize(3),
                        Arbitraries.of(Objective.class),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(true, false),
                        Arbitraries.of(PlanningPhase.class),
                        maybeEvidence())
                .as(Frame::new);
    }

    private static Arbitrary<DrawnJourney> journeys() {
        var patients = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.doubles().between(0, 100_000)), Tuple.of(1, Arbitraries.of(0.0)));
        var segments = Combinators.combine(patients, maybe(Coverage.class), maybeShare(), maybeEvidence())
                .as(DrawnSegment::new);
        var steps = Combinators.combine(
                        Arbitraries.of(Stage.class),
                        shares().list().ofSize(4),
                        shares().list().ofSize(4),
                        Arbitraries.of(true, false),
                        picks().injectNull(0.4),
                        maybeEvidence(),
                        maybeEvidence(),
                        Arbitraries.doubles().between(0, 1e6).injectNull(0.6))
                .as(DrawnStep::new);
        return Combinators.combine(
                        segments.list().ofMinSize(1).ofMaxSize(4),
                        steps.list().ofMinSize(1).ofMaxSize(8))
                .as(DrawnJourney::new);
    }

    private static Arbitrary<DrawnPeople> people() {
        var behaviors = Combinators.combine(
                        picks(),
                        picks(),
                        picks(),
                        maybeShare(),
                        often(false),
                        maybeShare(),
                        often(false),
                        maybeEvidence())
                .as(DrawnBehavior::new);
        var barriers = Combinators.combine(
                        picks(),
                        Arbitraries.of(BarrierCause.class),
                        maybeShare(),
                        maybeShare(),
                        maybe(Control.class),
                        often(false),
                        maybeEvidence())
                .as(DrawnBarrier::new);
        return Combinators.combine(
                        stakeholders().list().ofMinSize(1).ofMaxSize(6),
                        doctorSteps().list().ofMaxSize(8),
                        behaviors.list().ofMaxSize(6),
                        barriers.list().ofMaxSize(10),
                        Arbitraries.integers().between(0, 3))
                .as(DrawnPeople::new);
    }

    private static Arbitrary<DrawnStakeholder> stakeholders() {
        var tops = Arbitraries.oneOf(Arbitraries.of(0.2, 0.25, 0.3), shares());
        var points = Combinators.combine(tops, shares()).as((top, see) -> new Concentration(share(top), share(see)));
        return Combinators.combine(
                        Arbitraries.of(StakeholderRole.class),
                        Arbitraries.integers().between(0, 5_000).injectNull(0.4),
                        points.list().ofMaxSize(3),
                        often(true),
                        maybeEvidence(),
                        maybeShare().map(drawn -> drawn == null ? null : share(drawn)))
                .as(DrawnStakeholder::new);
    }

    private static Arbitrary<DrawnDoctorStep> doctorSteps() {
        return Combinators.combine(picks(), Arbitraries.of(DoctorStage.class), shares(), maybeEvidence())
                .as(DrawnDoctorStep::new);
    }

    private static Arbitrary<DrawnOffers> offers() {
        var shape = Combinators.combine(
                        Arbitraries.doubles().between(0.1, 20),
                        Arbitraries.doubles().between(0.5, 3),
                        shares(),
                        maybeEvidence())
                .as(DrawnShape::new);
        var offers = Combinators.combine(
                        picks(),
                        Arbitraries.of(Need.EDUCATE, Need.PERSUADE, Need.ENABLE, Need.REMIND)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        maybe(FieldRole.class),
                        Arbitraries.of(Channel.class),
                        maybe(Activity.class),
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.integers().between(0, 40).set().ofMinSize(1).ofMaxSize(5),
                        shape)
                .as((pick, needs, role, channel, activity, price, levels, drawn) ->
                        new DrawnOffer(pick, pick / 7, needs, role, channel, activity, price, levels, drawn));
        return Combinators.combine(
                        offers.list().ofMaxSize(4),
                        Arbitraries.doubles().between(0, 1e7).injectNull(0.5),
                        often(false),
                        often(false))
                .as(DrawnOffers::new);
    }

    private static Arbitrary<DrawnFollow> follow() {
        return Combinators.combine(
                        picks().list().ofMaxSize(3),
                        picks().list().ofMaxSize(3),
                        Arbitraries.integers().between(0, 2))
                .as(DrawnFollow::new);
    }

    private static Arbitrary<Double> shares() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.doubles().between(0, 1)), Tuple.of(1, Arbitraries.of(0.0, 1.0)));
    }

    private static Arbitrary<Double> maybeShare() {
        return shares().injectNull(0.4);
    }

    private static <E extends Enum<E>> Arbitrary<E> maybe(Class<E> type) {
        return Arbitraries.of(type).injectNull(0.4);
    }

    private static Arbitrary<Evidence> maybeEvidence() {
        var days = Arbitraries.of(LocalDate.of(2025, 6, 30), LocalDate.of(2026, 10, 31));
        var samples = Arbitraries.oneOf(
                Arbitraries.of(1, Integer.MAX_VALUE), Arbitraries.integers().between(2, 100));
        return Combinators.combine(
                        Arbitraries.of(EvidenceKind.class),
                        Arbitraries.of("drawn").injectNull(0.2),
                        days.injectNull(0.5),
                        samples.injectNull(0.5))
                .as(Evidence::new)
                .injectNull(0.4);
    }

    private static Arbitrary<Integer> picks() {
        return Arbitraries.integers().between(0, 1_000);
    }

    private static Arbitrary<Boolean> often(boolean value) {
        return Arbitraries.of(value, value, value, !value);
    }

    // ---- tying together ------------------------------------------------------------------------

    private static Brief brief(
            Frame frame, DrawnJourney journey, DrawnPeople people, DrawnOffers offers, DrawnFollow follow) {
        var builder = Brief.builder("any", frame.market(), CURRENCY.getCurrencyCode())
                .described(null, "drawn at random")
                .horizonMonths(frame.months())
                .asOf(LocalDate.of(2026, 11, 1))
                .objective(frame.objective(), frame.objective() == Objective.COST_FOR_PATIENTS ? 100.0 : null)
                .valuePerPatient(
                        frame.valued() || frame.objective() == Objective.NET_VALUE ? money(50_000) : null,
                        frame.valueEvidence())
                .phase(frame.phase())
                .product(new Product("Drug", null, frame.status(), frame.traits()));
        var segments = segments(journey);
        segments.forEach(builder::segment);
        var stakeholders = stakeholders(people);
        stakeholders.forEach(builder::stakeholder);
        doctorJourney(people, stakeholders).forEach(builder::doctorStep);
        var steps = steps(journey, segments, stakeholders);
        steps.forEach(builder::step);
        var behaviors = behaviors(people, segments, steps);
        behaviors.forEach(builder::behavior);
        if (!behaviors.isEmpty()) {
            barriers(people, behaviors).forEach(builder::barrier);
            for (int i = 0; i < people.drivers(); i++) {
                var behavior = behaviors.get(i % behaviors.size()).id();
                builder.driver(
                        new Driver("D" + i, behavior, null, share(0.5), Evidence.of(EvidenceKind.EXPERT, "drawn")));
            }
            for (int i = 0; i < follow.competitors(); i++) {
                var behavior = behaviors.get(i % behaviors.size()).id();
                builder.competitor(
                        new Competitor("C" + i, null, Set.of(behavior), i == 0 ? Intensity.LOW : Intensity.HIGH, null));
            }
            var interventions = interventions(offers, behaviors, segments, steps);
            interventions.forEach(builder::intervention);
            if (follow.competitors() > 0) { // drawn apart from the offers: with and without a price
                builder.system(EnablingSystem.of("crm", money(follow.competitors())));
            }
            builder.limits(limits(offers, interventions));
        }
        triggers(follow, segments, steps).forEach(builder::trigger);
        if (!follow.changes().isEmpty()) {
            builder.scenario(scenario(follow, segments, steps));
        }
        return builder.build();
    }

    private static List<Segment> segments(DrawnJourney journey) {
        var segments = new ArrayList<Segment>();
        for (var drawn : journey.segments()) {
            segments.add(new Segment(
                    "G" + segments.size(),
                    null,
                    drawn.patients(),
                    drawn.coverage(),
                    maybeShare(drawn.likelyToChange()),
                    drawn.evidence()));
        }
        return segments;
    }

    private static List<Step> steps(DrawnJourney journey, List<Segment> segments, List<Stakeholder> stakeholders) {
        var steps = new ArrayList<Step>();
        for (var drawn : journey.steps()) {
            var rates = new LinkedHashMap<String, Share>();
            var ceilings = new LinkedHashMap<String, Share>();
            for (int i = 0; i < segments.size(); i++) {
                double rate = drawn.rates().get(i);
                rates.put(segments.get(i).id(), share(rate));
                if (drawn.capped()) {
                    double ceiling = rate + (1 - rate) * drawn.headrooms().get(i);
                    ceilings.put(segments.get(i).id(), share(Math.min(1, Math.max(rate, ceiling))));
                }
            }
            var id = "T" + steps.size();
            steps.add(new Step(
                    id,
                    drawn.stage(),
                    null,
                    rates,
                    ceilings,
                    setter(drawn.cappedBy(), stakeholders),
                    drawn.evidence(),
                    drawn.ceilingEvidence(),
                    drawn.capacity()));
        }
        return steps;
    }

    /** One of the stakeholders, or something that is none of them. */
    private static String setter(Integer pick, List<Stakeholder> stakeholders) {
        if (pick == null) {
            return null;
        }
        int at = pick % (stakeholders.size() + 1);
        return at == stakeholders.size() ? "biology" : stakeholders.get(at).id();
    }

    private static List<Stakeholder> stakeholders(DrawnPeople people) {
        var stakeholders = new ArrayList<Stakeholder>();
        for (var drawn : people.stakeholders()) {
            stakeholders.add(new Stakeholder(
                    "S" + stakeholders.size(),
                    drawn.role(),
                    null,
                    drawn.count(),
                    drawn.concentration(),
                    drawn.relevant() ? null : "drawn so",
                    drawn.evidence(),
                    drawn.access()));
        }
        return stakeholders;
    }

    /** The groups take turns as drawn; each group's own steps stand in the order of their stages, not of their ids. */
    private static List<DoctorStep> doctorJourney(DrawnPeople people, List<Stakeholder> stakeholders) {
        var waiting = new HashMap<String, Queue<DrawnDoctorStep>>();
        people.doctorSteps().stream()
                .sorted(Comparator.comparing(DrawnDoctorStep::stage))
                .forEach(drawn -> waiting.computeIfAbsent(group(drawn, stakeholders), id -> new ArrayDeque<>())
                        .add(drawn));
        var journey = new ArrayList<DoctorStep>();
        for (var turn : people.doctorSteps()) {
            var group = group(turn, stakeholders);
            var next = waiting.get(group).remove();
            journey.add(new DoctorStep(
                    "P" + (people.doctorSteps().size() - journey.size()),
                    group,
                    next.stage(),
                    null,
                    share(next.rate()),
                    next.evidence()));
        }
        return journey;
    }

    private static String group(DrawnDoctorStep drawn, List<Stakeholder> stakeholders) {
        return stakeholders.get(drawn.group() % stakeholders.size()).id();
    }

    private static List<Behavior> behaviors(DrawnPeople people, List<Segment> segments, List<Step> steps) {
        var behaviors = new ArrayList<Behavior>();
        for (var drawn : people.behaviors()) {
            var target = drawn.target();
            behaviors.add(new Behavior(
                    "B" + behaviors.size(),
                    "S" + drawn.actor() % people.stakeholders().size(),
                    steps.get(drawn.step() % steps.size()).id(),
                    some(segments, drawn.segments()),
                    "does it",
                    drawn.metric() ? Double.valueOf(METRIC_TODAY) : null,
                    drawn.metric() && target != null ? Double.valueOf(METRIC_MOST * target) : target,
                    drawn.metric() ? "days" : null,
                    maybeShare(drawn.stepGain()),
                    drawn.ranged() && drawn.actor() % 2 == 0 ? range(drawn, 0.1, 0.4) : null,
                    drawn.ranged() ? range(drawn, 0.2, 0.9) : null,
                    null,
                    drawn.evidence()));
        }
        return behaviors;
    }

    /** In units of the rate, or else of the metric. */
    private static Range range(DrawnBehavior drawn, double low, double high) {
        double unit = drawn.metric() ? METRIC_MOST : 1;
        return new Range(unit * low, unit * high);
    }

    /** The given weights of one behavior together come to at most 1. */
    private static List<Barrier> barriers(DrawnPeople people, List<Behavior> behaviors) {
        var counts = new HashMap<Integer, Integer>();
        people.barriers().forEach(drawn -> counts.merge(drawn.behavior() % behaviors.size(), 1, Integer::sum));
        var barriers = new ArrayList<Barrier>();
        for (var drawn : people.barriers()) {
            int behavior = drawn.behavior() % behaviors.size();
            barriers.add(new Barrier(
                    "X" + barriers.size(),
                    behaviors.get(behavior).id(),
                    drawn.cause(),
                    null,
                    drawn.weight() == null ? null : share(drawn.weight() / counts.get(behavior)),
                    maybeShare(drawn.reported()),
                    drawn.control(),
                    drawn.blocking(),
                    drawn.evidence()));
        }
        return barriers;
    }

    private static List<Intervention> interventions(
            DrawnOffers offers, List<Behavior> behaviors, List<Segment> segments, List<Step> steps) {
        var interventions = new ArrayList<Intervention>();
        for (var drawn : offers.offers()) {
            boolean personal = drawn.role() != null;
            interventions.add(new Intervention(
                    "I" + interventions.size(),
                    null,
                    Set.of(behaviors.get(drawn.behavior() % behaviors.size()).id()),
                    drawn.needs(),
                    personal ? Delivery.PERSONAL : Delivery.NON_PERSONAL,
                    drawn.role(),
                    personal ? null : drawn.channel(),
                    drawn.activity(),
                    null,
                    personal ? "FTE" : "wave",
                    personal && drawn.price() % 3 == 0 ? null : money(drawn.price()),
                    List.copyOf(new TreeSet<>(drawn.levels())),
                    new ResponseCurve(
                            Curve.HILL, drawn.shape().half(), drawn.shape().slope()),
                    List.of(new StepEffect(
                            steps.get(drawn.step() % steps.size()).id(),
                            some(segments, drawn.behavior()),
                            share(drawn.shape().max()))),
                    drawn.price() % 2 == 0 ? Set.of() : Set.of("crm"),
                    drawn.price() % 6,
                    drawn.shape().evidence()));
        }
        return interventions;
    }

    private static Limits limits(DrawnOffers offers, List<Intervention> interventions) {
        var caps = new HashMap<FieldRole, Integer>();
        var floors = new HashMap<String, Integer>();
        for (var intervention : interventions) {
            if (offers.caps() && intervention.role() != null) {
                caps.put(intervention.role(), 10);
            }
            if (offers.floors()) {
                floors.put(intervention.id(), intervention.levels().get(0));
            }
        }
        var budget = offers.budget();
        return new Limits(budget == null ? null : money(Math.rint(budget)), caps, floors);
    }

    private static List<Trigger> triggers(DrawnFollow follow, List<Segment> segments, List<Step> steps) {
        var triggers = new ArrayList<Trigger>();
        for (int pick : follow.triggers()) {
            boolean event = pick % 3 == 0;
            triggers.add(new Trigger(
                    "R" + triggers.size(),
                    event ? null : "a rate",
                    event ? null : KpiKind.OUTCOME,
                    event ? null : steps.get(pick % steps.size()).id(),
                    event || pick % 2 == 0
                            ? null
                            : segments.get(pick % segments.size()).id(),
                    event ? null : Double.valueOf(pick / 1_000.0),
                    null,
                    1 + pick % 3,
                    1 + pick % 50,
                    1 + pick % 12,
                    event ? "COMPETITOR_ENTRY" : null,
                    "look again",
                    null,
                    null,
                    1 + pick % 5));
        }
        return triggers;
    }

    private static Scenario scenario(DrawnFollow follow, List<Segment> segments, List<Step> steps) {
        var changes = new ArrayList<ScenarioChange>();
        for (int pick : follow.changes()) {
            changes.add(
                    pick % 2 == 0
                            ? new ScenarioChange.OfStep(
                                    steps.get(pick % steps.size()).id(), some(segments, pick), pick / 1_000.0, 1)
                            : new ScenarioChange.OfSegment(
                                    segments.get(pick % segments.size()).id(), pick / 500.0));
        }
        return new Scenario("Z", null, changes);
    }

    /** None, which says all, or those that a number picks. */
    private static Set<String> some(List<Segment> segments, int pick) {
        var some = new HashSet<String>();
        for (int i = 0; i < segments.size(); i++) {
            if ((pick >> i) % 2 == 1) {
                some.add(segments.get(i).id());
            }
        }
        return some;
    }

    private static Share share(double value) {
        return Share.of(value);
    }

    private static Money money(double amount) {
        return new Money(BigDecimal.valueOf(amount), CURRENCY);
    }

    private static Share maybeShare(Double value) {
        return value == null ? null : share(value);
    }
}
