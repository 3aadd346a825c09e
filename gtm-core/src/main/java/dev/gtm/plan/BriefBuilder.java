package dev.gtm.plan;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Competitor;
import dev.gtm.adoption.DoctorStep;
import dev.gtm.adoption.Driver;
import dev.gtm.adoption.PlanningPhase;
import dev.gtm.adoption.Product;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.adoption.Step;
import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.evidence.Evidence;
import dev.gtm.investment.EnablingSystem;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.Limits;
import dev.gtm.investment.Objective;
import dev.gtm.outcome.Scenario;
import dev.gtm.outcome.Trigger;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts a brief together in code, part by part. Not thread-safe; the brief it builds is.
 *
 * <p>Each part has a short form with what is needed most, one that takes the whole record, and one that takes all of them.
 */
public final class BriefBuilder {

    private static final LocalDate UNDATED = LocalDate.EPOCH;

    private final String id;
    private final String market;
    private final Currency currency;
    private @Nullable String title;
    private @Nullable String note;
    private int horizonMonths = 12;
    private LocalDate asOf = UNDATED;
    private Objective objective = Objective.PATIENTS;
    private @Nullable Double wantedPatients;
    private @Nullable Money valuePerPatient;
    private @Nullable Evidence valueEvidence;
    private int periodMonths = 3;
    private PlanningPhase phase = PlanningPhase.GTM_DESIGN;
    private @Nullable Product product;
    private Limits limits = Limits.none();
    private final List<Segment> segments = new ArrayList<>();
    private final List<PendingStep> journey = new ArrayList<>();
    private final List<DoctorStep> doctorJourney = new ArrayList<>();
    private final List<Stakeholder> stakeholders = new ArrayList<>();
    private final List<Behavior> behaviors = new ArrayList<>();
    private final List<Barrier> barriers = new ArrayList<>();
    private final List<Driver> drivers = new ArrayList<>();
    private final List<Competitor> competitors = new ArrayList<>();
    private final List<Intervention> interventions = new ArrayList<>();
    private final List<EnablingSystem> systems = new ArrayList<>();
    private final List<Trigger> triggers = new ArrayList<>();
    private final List<Scenario> scenarios = new ArrayList<>();

    BriefBuilder(String id, String market, Currency currency) {
        this.id = id;
        this.market = market;
        this.currency = currency;
    }

    BriefBuilder(Brief from) {
        this(from.id(), from.market(), from.currency());
        described(from.title(), from.note());
        horizonMonths(from.horizonMonths());
        asOf(from.asOf());
        objective(from.objective(), from.wantedPatients());
        valuePerPatient(from.valuePerPatient(), from.valueEvidence());
        periodMonths(from.periodMonths());
        phase(from.phase());
        product(from.product());
        segments(from.segments());
        journey(from.journey());
        doctorJourney(from.doctorJourney());
        stakeholders(from.stakeholders());
        behaviors(from.behaviors());
        barriers(from.barriers());
        drivers(from.drivers());
        competitors(from.competitors());
        interventions(from.interventions());
        systems(from.systems());
        limits(from.limits());
        triggers(from.triggers());
        scenarios(from.scenarios());
    }

    /** The title and the note, either of which may be null. */
    public BriefBuilder described(@Nullable String newTitle, @Nullable String newNote) {
        title = newTitle;
        note = newNote;
        return this;
    }

    /** How far the plan looks; 12 months by default. */
    public BriefBuilder horizonMonths(int months) {
        horizonMonths = months;
        return this;
    }

    /** Of what day the figures speak; 1970-01-01 by default. */
    public BriefBuilder asOf(LocalDate day) {
        asOf = day;
        return this;
    }

    /** What the sizing strives for; PATIENTS by default. */
    public BriefBuilder objective(Objective newObjective, @Nullable Double newWantedPatients) {
        objective = newObjective;
        wantedPatients = newWantedPatients;
        return this;
    }

    /** What one more patient is worth. */
    public BriefBuilder valuePerPatient(@Nullable Money value) {
        return valuePerPatient(value, null);
    }

    /** What one more patient is worth, and where that comes from; either may be null. */
    public BriefBuilder valuePerPatient(@Nullable Money value, @Nullable Evidence evidence) {
        valuePerPatient = value;
        valueEvidence = evidence;
        return this;
    }

    /** The length of a review period; 3 months by default. */
    public BriefBuilder periodMonths(int months) {
        periodMonths = months;
        return this;
    }

    /** How far the launch has come; in design by default. */
    public BriefBuilder phase(PlanningPhase newPhase) {
        phase = newPhase;
        return this;
    }

    /** The medicine, by name and status. */
    public BriefBuilder product(String name, ProductStatus status) {
        return product(Product.of(name, status));
    }

    /** The medicine. */
    public BriefBuilder product(Product newProduct) {
        product = newProduct;
        return this;
    }

    /** A segment by how many patients enter per 12 months. */
    public BriefBuilder segment(String segmentId, double patients) {
        return segment(Segment.of(segmentId, patients));
    }

    /** A segment. */
    public BriefBuilder segment(Segment segment) {
        segments.add(segment);
        return this;
    }

    /** The next step of the journey, with one rate for all segments, also those still to come. */
    public BriefBuilder step(String stepId, Stage stage, double rate) {
        var share = Share.of(rate);
        journey.add(all -> {
            Map<String, Share> rates = new HashMap<>();
            all.forEach(segment -> rates.put(segment.id(), share));
            return Step.of(stepId, stage, rates);
        });
        return this;
    }

    /** The next step of the journey. */
    public BriefBuilder step(Step step) {
        journey.add(all -> step);
        return this;
    }

    /** The next step of a group of doctors towards the medicine. */
    public BriefBuilder doctorStep(DoctorStep step) {
        doctorJourney.add(step);
        return this;
    }

    /** A stakeholder by role. */
    public BriefBuilder stakeholder(String stakeholderId, StakeholderRole role) {
        return stakeholder(Stakeholder.of(stakeholderId, role));
    }

    /** A stakeholder. */
    public BriefBuilder stakeholder(Stakeholder stakeholder) {
        stakeholders.add(stakeholder);
        return this;
    }

    /** A behavior of all segments, from the step's rate to a target. */
    public BriefBuilder behavior(
            String behaviorId, String stakeholderId, String stepId, String statement, double target) {
        return behavior(Behavior.of(behaviorId, stakeholderId, stepId, statement, target));
    }

    /** A behavior. */
    public BriefBuilder behavior(Behavior behavior) {
        behaviors.add(behavior);
        return this;
    }

    /** A barrier by its cause. */
    public BriefBuilder barrier(String barrierId, String behaviorId, BarrierCause cause) {
        return barrier(Barrier.of(barrierId, behaviorId, cause));
    }

    /** A barrier. */
    public BriefBuilder barrier(Barrier barrier) {
        barriers.add(barrier);
        return this;
    }

    /** A driver. */
    public BriefBuilder driver(Driver driver) {
        drivers.add(driver);
        return this;
    }

    /** A competitor. */
    public BriefBuilder competitor(Competitor competitor) {
        competitors.add(competitor);
        return this;
    }

    /** A priced candidate. */
    public BriefBuilder intervention(Intervention intervention) {
        interventions.add(intervention);
        return this;
    }

    /** A system that interventions share. */
    public BriefBuilder system(EnablingSystem system) {
        systems.add(system);
        return this;
    }

    /** What must be kept to; nothing by default. */
    public BriefBuilder limits(Limits newLimits) {
        limits = newLimits;
        return this;
    }

    /** What re-opens the plan. */
    public BriefBuilder trigger(Trigger trigger) {
        triggers.add(trigger);
        return this;
    }

    /** A future to try the plan against. */
    public BriefBuilder scenario(Scenario scenario) {
        scenarios.add(scenario);
        return this;
    }

    /** The journey, instead of the steps so far. */
    public BriefBuilder journey(List<Step> all) {
        journey.clear();
        all.forEach(this::step);
        return this;
    }

    /** All segments, instead of those so far. */
    public BriefBuilder segments(List<Segment> all) {
        return replace(segments, all);
    }

    /** All doctors' steps, instead of those so far. */
    public BriefBuilder doctorJourney(List<DoctorStep> all) {
        return replace(doctorJourney, all);
    }

    /** All stakeholders, instead of those so far. */
    public BriefBuilder stakeholders(List<Stakeholder> all) {
        return replace(stakeholders, all);
    }

    /** All behaviors, instead of those so far. */
    public BriefBuilder behaviors(List<Behavior> all) {
        return replace(behaviors, all);
    }

    /** All barriers, instead of those so far. */
    public BriefBuilder barriers(List<Barrier> all) {
        return replace(barriers, all);
    }

    /** All drivers, instead of those so far. */
    public BriefBuilder drivers(List<Driver> all) {
        return replace(drivers, all);
    }

    /** All competitors, instead of those so far. */
    public BriefBuilder competitors(List<Competitor> all) {
        return replace(competitors, all);
    }

    /** All candidates, instead of those so far. */
    public BriefBuilder interventions(List<Intervention> all) {
        return replace(interventions, all);
    }

    /** All systems, instead of those so far. */
    public BriefBuilder systems(List<EnablingSystem> all) {
        return replace(systems, all);
    }

    /** All triggers, instead of those so far. */
    public BriefBuilder triggers(List<Trigger> all) {
        return replace(triggers, all);
    }

    /** All scenarios, instead of those so far. */
    public BriefBuilder scenarios(List<Scenario> all) {
        return replace(scenarios, all);
    }

    /**
     * The brief.
     *
     * @throws dev.gtm.diagnostic.InvalidValueException if a value is out of its range
     * @throws InvalidBriefException if the parts do not fit together; tells all of it
     */
    public Brief build() {
        if (product == null) {
            throw new InvalidValueException("product", null, "a product; its status decides what may be said of it");
        }
        return new Brief(
                id,
                title,
                note,
                market,
                currency,
                horizonMonths,
                asOf,
                objective,
                wantedPatients,
                valuePerPatient,
                valueEvidence,
                periodMonths,
                phase,
                product,
                segments,
                journey.stream().map(step -> step.over(segments)).toList(),
                doctorJourney,
                stakeholders,
                behaviors,
                barriers,
                drivers,
                competitors,
                interventions,
                systems,
                limits,
                triggers,
                scenarios);
    }

    private <T> BriefBuilder replace(List<T> part, List<T> all) {
        part.clear();
        part.addAll(all);
        return this;
    }

    private interface PendingStep {
        Step over(List<Segment> segments);
    }
}
