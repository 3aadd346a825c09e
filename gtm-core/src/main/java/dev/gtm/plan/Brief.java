package dev.gtm.plan;

import static dev.gtm.diagnostic.Require.text;
import static dev.gtm.diagnostic.Require.within;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Competitor;
import dev.gtm.adoption.DoctorStep;
import dev.gtm.adoption.Driver;
import dev.gtm.adoption.PlanningPhase;
import dev.gtm.adoption.Product;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.Step;
import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.diagnostic.Require;
import dev.gtm.evidence.Evidence;
import dev.gtm.investment.EnablingSystem;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.Limits;
import dev.gtm.investment.Objective;
import dev.gtm.outcome.Scenario;
import dev.gtm.outcome.Trigger;
import dev.gtm.quantity.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All that is known and wanted before a launch; the input of a plan.
 *
 * <p>Built by {@link #builder} or read by {@link dev.gtm.io.BriefReader}. The order of the lists, the journey apart, means
 * nothing.
 *
 * @param id names the brief
 * @param title a heading for people, or null
 * @param note anything else a reader should know, or null
 * @param market two or three capital letters, such as JP; a market that the compliance tables do not know is lawful input
 *     whose tactics all go to review
 * @param currency the currency of every amount, ISO 4217, such as USD
 * @param horizonMonths how far the plan looks, at least 1
 * @param asOf of what day the figures speak
 * @param objective what the sizing strives for
 * @param wantedPatients with the objective COST_FOR_PATIENTS, how many; else null
 * @param valuePerPatient what one more patient is worth, or null
 * @param valueEvidence where that value comes from, or null
 * @param periodMonths the length of a review period, at least 1
 * @param phase how far the launch has come
 * @param product the medicine
 * @param segments the patients, in groups that travel alike; at least one
 * @param journey the patients' steps in their order, at least one
 * @param doctorJourney the doctors' steps, each group's in their order
 * @param stakeholders who act
 * @param behaviors what they should do
 * @param barriers why they do not
 * @param drivers what already helps
 * @param competitors who else tries
 * @param interventions what could be paid for
 * @param systems the set-up costs that interventions share; without any, what an intervention requires costs nothing
 * @param limits what must be kept to
 * @param triggers what re-opens the plan
 * @param scenarios futures to try it against
 */
public record Brief(
        String id,
        @Nullable String title,
        @Nullable String note,
        String market,
        Currency currency,
        int horizonMonths,
        LocalDate asOf,
        Objective objective,
        @Nullable Double wantedPatients,
        @Nullable Money valuePerPatient,
        @Nullable Evidence valueEvidence,
        int periodMonths,
        PlanningPhase phase,
        Product product,
        List<Segment> segments,
        List<Step> journey,
        List<DoctorStep> doctorJourney,
        List<Stakeholder> stakeholders,
        List<Behavior> behaviors,
        List<Barrier> barriers,
        List<Driver> drivers,
        List<Competitor> competitors,
        List<Intervention> interventions,
        List<EnablingSystem> systems,
        Limits limits,
        List<Trigger> triggers,
        List<Scenario> scenarios) {

    /** The form of a market. */
    public static final Pattern MARKET = Pattern.compile("[A-Z]{2,3}");

    /** The longest horizon and the longest period. */
    public static final int MOST_MONTHS = 1200;

    /**
     * Checks each value and that the parts fit together.
     *
     * @throws dev.gtm.diagnostic.InvalidValueException if a value is out of its range
     * @throws InvalidBriefException if ids do not resolve or parts contradict each other; tells all of it
     */
    public Brief {
        text("brief", id);
        Require.that(MARKET.matcher(market).matches(), "market", market, "two or three capital letters");
        within("horizonMonths", horizonMonths, 1, MOST_MONTHS);
        within("periodMonths", periodMonths, 1, MOST_MONTHS);
        Require.withinIfGiven("wantedPatients", wantedPatients, 0, Double.MAX_VALUE);
        segments = List.copyOf(segments);
        journey = List.copyOf(journey);
        doctorJourney = List.copyOf(doctorJourney);
        stakeholders = List.copyOf(stakeholders);
        behaviors = List.copyOf(behaviors);
        barriers = List.copyOf(barriers);
        drivers = List.copyOf(drivers);
        competitors = List.copyOf(competitors);
        interventions = List.copyOf(interventions);
        systems = List.copyOf(systems);
        triggers = List.copyOf(triggers);
        scenarios = List.copyOf(scenarios);
        var check = new BriefCheck();
        check.objective(objective, wantedPatients, valuePerPatient);
        check.amounts(currency, valuePerPatient, interventions, limits);
        check.systems(currency, systems, interventions);
        check.journey(segments, journey);
        check.stakeholders(stakeholders, doctorJourney);
        check.behaviors(behaviors, barriers, drivers, competitors);
        check.interventions(interventions, limits);
        check.outcomes(triggers, scenarios);
        check.throwIfAny();
    }

    /** Starts a brief in code; see {@link BriefBuilder}. */
    public static BriefBuilder builder(String id, String market, String currency) {
        try {
            return new BriefBuilder(id, market, Currency.getInstance(currency));
        } catch (IllegalArgumentException e) {
            throw new InvalidValueException("currency", currency, "a currency of ISO 4217");
        }
    }

    /** Starts another brief from this one. */
    public BriefBuilder toBuilder() {
        return new BriefBuilder(this);
    }

    /** The same brief with this segment instead of the one of its id, or added. */
    public Brief with(Segment segment) {
        return toBuilder().segments(put(Segment::id, segment, segments)).build();
    }

    /** The same brief with this step instead of the one of its id, or added at the end of the journey. */
    public Brief with(Step step) {
        return toBuilder().journey(put(Step::id, step, journey)).build();
    }

    /** The same brief with this doctors' step instead of the one of its id, or added at the end. */
    public Brief with(DoctorStep step) {
        return toBuilder()
                .doctorJourney(put(DoctorStep::id, step, doctorJourney))
                .build();
    }

    /** The same brief with this stakeholder instead of the one of its id, or added. */
    public Brief with(Stakeholder stakeholder) {
        return toBuilder()
                .stakeholders(put(Stakeholder::id, stakeholder, stakeholders))
                .build();
    }

    /** The same brief with this behavior instead of the one of its id, or added. */
    public Brief with(Behavior behavior) {
        return toBuilder().behaviors(put(Behavior::id, behavior, behaviors)).build();
    }

    /** The same brief with this barrier instead of the one of its id, or added. */
    public Brief with(Barrier barrier) {
        return toBuilder().barriers(put(Barrier::id, barrier, barriers)).build();
    }

    /** The same brief with this driver instead of the one of its id, or added. */
    public Brief with(Driver driver) {
        return toBuilder().drivers(put(Driver::id, driver, drivers)).build();
    }

    /** The same brief with this competitor instead of the one of its id, or added. */
    public Brief with(Competitor competitor) {
        return toBuilder()
                .competitors(put(Competitor::id, competitor, competitors))
                .build();
    }

    /** The same brief with this candidate instead of the one of its id, or added. */
    public Brief with(Intervention intervention) {
        return toBuilder()
                .interventions(put(Intervention::id, intervention, interventions))
                .build();
    }

    /** The same brief with this system instead of the one of its id, or added. */
    public Brief with(EnablingSystem system) {
        return toBuilder().systems(put(EnablingSystem::id, system, systems)).build();
    }

    /** The same brief with this trigger instead of the one of its id, or added. */
    public Brief with(Trigger trigger) {
        return toBuilder().triggers(put(Trigger::id, trigger, triggers)).build();
    }

    /** The same brief with this scenario instead of the one of its id, or added. */
    public Brief with(Scenario scenario) {
        return toBuilder().scenarios(put(Scenario::id, scenario, scenarios)).build();
    }

    /** The same brief with every list but the journeys in the order of its ids: one form for all briefs that say the same. */
    public Brief sorted() {
        return toBuilder()
                .segments(by(Segment::id, segments))
                .doctorJourney(doctorJourney.stream()
                        .sorted(Comparator.comparing(DoctorStep::stakeholder))
                        .toList())
                .stakeholders(by(Stakeholder::id, stakeholders))
                .behaviors(by(Behavior::id, behaviors))
                .barriers(by(Barrier::id, barriers))
                .drivers(by(Driver::id, drivers))
                .competitors(by(Competitor::id, competitors))
                .interventions(by(Intervention::id, interventions))
                .systems(by(EnablingSystem::id, systems))
                .triggers(by(Trigger::id, triggers))
                .scenarios(by(Scenario::id, scenarios))
                .build();
    }

    /** The stakeholder of a behavior. */
    public Stakeholder actorOf(Behavior behavior) {
        return find(Stakeholder::id, behavior.stakeholder(), stakeholders);
    }

    /** The step that a behavior moves. */
    public Step stepOf(Behavior behavior) {
        return find(Step::id, behavior.step(), journey);
    }

    /** A behavior by its id. */
    public Behavior behavior(String behaviorId) {
        return find(Behavior::id, behaviorId, behaviors);
    }

    /** The barriers of a behavior. */
    public List<Barrier> barriersOf(Behavior behavior) {
        return barriers.stream()
                .filter(barrier -> barrier.behavior().equals(behavior.id()))
                .toList();
    }

    /** Months until an intervention works: its own or those of a system that it requires, whichever take longer. */
    public int leadMonths(Intervention intervention) {
        return systems.stream()
                .filter(system -> intervention.requires().contains(system.id()))
                .mapToInt(EnablingSystem::leadMonths)
                .reduce(intervention.leadMonths(), Math::max);
    }

    private static <T> T find(Function<T, String> idOf, String id, List<T> all) {
        return all.stream()
                .filter(one -> idOf.apply(one).equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No '" + id + "' in this brief."));
    }

    private static <T> List<T> put(Function<T, String> idOf, T one, List<T> all) {
        var changed = new ArrayList<>(all);
        int at = all.stream().map(idOf).toList().indexOf(idOf.apply(one));
        if (at < 0) {
            changed.add(one);
        } else {
            changed.set(at, one);
        }
        return changed;
    }

    private static <T> List<T> by(Function<T, String> idOf, List<T> all) {
        return all.stream().sorted(Comparator.comparing(idOf)).toList();
    }
}
