package dev.gtm.plan;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Competitor;
import dev.gtm.adoption.Concentration;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.Coverage;
import dev.gtm.adoption.Driver;
import dev.gtm.adoption.Intensity;
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
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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
            boolean valued) {}

    private record DrawnSegment(double patients, Coverage coverage, EvidenceKind evidence) {}

    /** One row of numbers, of which each segment takes one in turn. */
    private record DrawnStep(
            Stage stage, List<Double> rates, List<Double> headrooms, boolean capped, EvidenceKind evidence) {}

    private record DrawnJourney(List<DrawnSegment> segments, List<DrawnStep> steps) {}

    private record DrawnBehavior(
            int actor, int step, int segments, Double target, boolean metric, Double stepGain, boolean ranged) {}

    private record DrawnBarrier(
            int behavior,
            BarrierCause cause,
            Double weight,
            Double reported,
            Control control,
            boolean blocking,
            EvidenceKind evidence) {}

    private record DrawnPeople(
            List<StakeholderRole> roles, List<DrawnBehavior> behaviors, List<DrawnBarrier> barriers, int drivers) {}

    private record DrawnOffer(
            int behavior,
            int step,
            Set<Need> needs,
            FieldRole role,
            Channel channel,
            Activity activity,
            int price,
            Set<Integer> levels,
            double half,
            double slope,
            double max) {}

    private record DrawnOffers(List<DrawnOffer> offers, Double budget, boolean floors, boolean caps) {}

    private record DrawnFollow(List<Integer> triggers, List<Integer> changes, int competitors) {}

    private static Arbitrary<Frame> frames() {
        return Combinators.combine(
                        Arbitraries.of("US", "JP", "DE", "FR", "GB", "CN", "NZ", "BR"),
                        Arbitraries.of(ProductStatus.class),
                        Arbitraries.of(ProductTrait.class).set().ofMaxSize(3),
                        Arbitraries.of(Objective.class),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(true, false))
                .as(Frame::new);
    }

    private static Arbitrary<DrawnJourney> journeys() {
        var patients = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.doubles().between(0, 100_000)), Tuple.of(1, Arbitraries.of(0.0)));
        var segments = Combinators.combine(patients, maybe(Coverage.class), maybe(EvidenceKind.class))
                .as(DrawnSegment::new);
        var steps = Combinators.combine(
                        Arbitraries.of(Stage.class),
                        shares().list().ofSize(4),
                        shares().list().ofSize(4),
                        Arbitraries.of(true, false),
                        maybe(EvidenceKind.class))
                .as(DrawnStep::new);
        return Combinators.combine(
                        segments.list().ofMinSize(1).ofMaxSize(4),
                        steps.list().ofMinSize(1).ofMaxSize(8))
                .as(DrawnJourney::new);
    }

    private static Arbitrary<DrawnPeople> people() {
        var behaviors = Combinators.combine(
                        picks(), picks(), picks(), maybeShare(), often(false), maybeShare(), often(false))
                .as(DrawnBehavior::new);
        var barriers = Combinators.combine(
                        picks(),
                        Arbitraries.of(BarrierCause.class),
                        maybeShare(),
                        maybeShare(),
                        maybe(Control.class),
                        often(false),
                        maybe(EvidenceKind.class))
                .as(DrawnBarrier::new);
        return Combinators.combine(
                        Arbitraries.of(StakeholderRole.class)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(6),
                        behaviors.list().ofMaxSize(6),
                        barriers.list().ofMaxSize(10),
                        Arbitraries.integers().between(0, 3))
                .as(DrawnPeople::new);
    }

    private static Arbitrary<DrawnOffers> offers() {
        var shape = Combinators.combine(
                        Arbitraries.doubles().between(0.1, 20),
                        Arbitraries.doubles().between(0.5, 3),
                        shares())
                .as((half, slope, max) -> new double[] {half, slope, max});
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
                .as((pick, needs, role, channel, activity, price, levels, numbers) -> new DrawnOffer(
                        pick,
                        pick / 7,
                        needs,
                        role,
                        channel,
                        activity,
                        price,
                        levels,
                        numbers[0],
                        numbers[1],
                        numbers[2]));
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
                .valuePerPatient(frame.valued() || frame.objective() == Objective.NET_VALUE ? money(50_000) : null)
                .product(new Product("Drug", null, frame.status(), frame.traits()));
        var segments = segments(journey);
        segments.forEach(builder::segment);
        var steps = steps(journey, segments);
        steps.forEach(builder::step);
        for (int i = 0; i < people.roles().size(); i++) {
            builder.stakeholder(stakeholder(i, people.roles().get(i)));
        }
        var behaviors = behaviors(people, segments, steps);
        behaviors.forEach(builder::behavior);
        if (!behaviors.isEmpty()) {
            barriers(people, behaviors).forEach(builder::barrier);
            for (int i = 0; i < people.drivers(); i++) {
                var behavior = behaviors.get(i % behaviors.size()).id();
                builder.driver(new Driver("D" + i, behavior, null, share(0.5), evidence(EvidenceKind.EXPERT)));
            }
            for (int i = 0; i < follow.competitors(); i++) {
                var behavior = behaviors.get(i % behaviors.size()).id();
                builder.competitor(
                        new Competitor("C" + i, null, Set.of(behavior), i == 0 ? Intensity.LOW : Intensity.HIGH, null));
            }
            var interventions = interventions(offers, behaviors, segments, steps);
            interventions.forEach(builder::intervention);
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
                    "G" + segments.size(), null, drawn.patients(), drawn.coverage(), null, evidence(drawn.evidence())));
        }
        return segments;
    }

    private static List<Step> steps(DrawnJourney journey, List<Segment> segments) {
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
            steps.add(new Step(id, drawn.stage(), null, rates, ceilings, null, evidence(drawn.evidence()), null));
        }
        return steps;
    }

    private static Stakeholder stakeholder(int i, StakeholderRole role) {
        var concentration = i % 2 == 0
                ? List.<Concentration>of()
                : List.of(new Concentration(share(0.2), share(0.6)), new Concentration(share(0.3), share(0.7)));
        return new Stakeholder(
                "S" + i, role, null, i % 3 == 0 ? null : Integer.valueOf(100 * i), concentration, null, null);
    }

    private static List<Behavior> behaviors(DrawnPeople people, List<Segment> segments, List<Step> steps) {
        var behaviors = new ArrayList<Behavior>();
        for (var drawn : people.behaviors()) {
            var target = drawn.target();
            behaviors.add(new Behavior(
                    "B" + behaviors.size(),
                    "S" + drawn.actor() % people.roles().size(),
                    steps.get(drawn.step() % steps.size()).id(),
                    some(segments, drawn.segments()),
                    "does it",
                    null,
                    drawn.metric() && target != null ? Double.valueOf(30 * target) : target,
                    drawn.metric() ? "days" : null,
                    drawn.stepGain() == null ? null : share(drawn.stepGain()),
                    null,
                    drawn.ranged() && !drawn.metric() ? new Range(0.2, 0.9) : null,
                    null,
                    null));
        }
        return behaviors;
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
                    drawn.reported() == null ? null : share(drawn.reported()),
                    drawn.control(),
                    drawn.blocking(),
                    evidence(drawn.evidence())));
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
                    money(drawn.price()),
                    List.copyOf(new TreeSet<>(drawn.levels())),
                    new ResponseCurve(Curve.HILL, drawn.half(), drawn.slope()),
                    List.of(new StepEffect(
                            steps.get(drawn.step() % steps.size()).id(),
                            some(segments, drawn.behavior()),
                            share(drawn.max()))),
                    Set.of(),
                    drawn.price() % 6,
                    null));
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

    private static Evidence evidence(EvidenceKind kind) {
        return kind == null ? null : Evidence.of(kind, "drawn");
    }
}
