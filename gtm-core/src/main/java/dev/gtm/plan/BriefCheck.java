package dev.gtm.plan;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Competitor;
import dev.gtm.adoption.DoctorStage;
import dev.gtm.adoption.DoctorStep;
import dev.gtm.adoption.Driver;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.Step;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.NearestName;
import dev.gtm.investment.EnablingSystem;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.Limits;
import dev.gtm.investment.Objective;
import dev.gtm.outcome.Scenario;
import dev.gtm.outcome.ScenarioChange;
import dev.gtm.outcome.Trigger;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Share;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether the parts of a brief fit together; collects every misfit with its path. */
final class BriefCheck {

    private static final double TOLERANCE = 1e-9;

    /** As many ids as help who looks for one. */
    private static final int MOST_LISTED = 8;

    /** Enough to mend a brief by; without an end to the list, a hostile one would fill the memory. */
    private static final int MOST_FINDINGS = 1_001;

    /** Comparisons of ids, to guess what was meant: a second's work at the most, plenty for any brief that people write. */
    private static final int MOST_COMPARED = 100_000;

    private final List<Finding> findings = new ArrayList<>();
    private long compared;
    private Set<String> segmentIds = Set.of();
    private Set<String> stepIds = Set.of();
    private Set<String> stakeholderIds = Set.of();
    private Set<String> behaviorIds = Set.of();
    private Set<String> interventionIds = Set.of();

    void throwIfAny() {
        if (!findings.isEmpty()) {
            throw new InvalidBriefException(findings);
        }
    }

    void objective(Objective objective, @Nullable Double wantedPatients, @Nullable Money valuePerPatient) {
        if (objective == Objective.COST_FOR_PATIENTS && wantedPatients == null) {
            add("MISSING", "wantedPatients", null, "is needed with the objective COST_FOR_PATIENTS");
        }
        if (objective == Objective.NET_VALUE && valuePerPatient == null) {
            add("MISSING", "valuePerPatient", null, "is needed with the objective NET_VALUE");
        }
    }

    void amounts(Currency currency, @Nullable Money valuePerPatient, List<Intervention> interventions, Limits limits) {
        amount("valuePerPatient", currency, valuePerPatient);
        for (int i = 0; i < interventions.size() && hasRoom(); i++) {
            amount(
                    "interventions[" + i + "].unitCost",
                    currency,
                    interventions.get(i).unitCost());
        }
        amount("limits.budget", currency, limits.budget());
    }

    /** Where a brief prices systems at all, a required one without a price is a slip of the pen. */
    void systems(Currency currency, List<EnablingSystem> systems, List<Intervention> interventions) {
        var systemIds = ids("systems", systems, EnablingSystem::id);
        for (int i = 0; i < systems.size() && hasRoom(); i++) {
            amount("systems[" + i + "].setUpCost", currency, systems.get(i).setUpCost());
        }
        for (int i = 0; i < interventions.size() && !systems.isEmpty(); i++) {
            references("interventions[" + i + "].requires", interventions.get(i).requires(), systemIds, "a system");
        }
    }

    private void amount(String path, Currency currency, @Nullable Money amount) {
        if (amount != null && !amount.currency().equals(currency)) {
            add("WRONG_CURRENCY", path, amount.toString(), "takes an amount in " + currency.getCurrencyCode());
        }
    }

    void journey(List<Segment> segments, List<Step> journey) {
        segmentIds = ids("segments", segments, Segment::id);
        stepIds = ids("journey", journey, Step::id);
        if (segments.isEmpty()) {
            add("MISSING", "segments", null, "takes at least one segment");
        }
        if (journey.isEmpty()) {
            add("MISSING", "journey", null, "takes at least one step");
        }
        for (int i = 0; i < journey.size() && hasRoom(); i++) {
            rates("journey[" + i + "].rate", journey.get(i));
            references("journey[" + i + "].ceiling", journey.get(i).ceilings().keySet(), segmentIds, "a segment");
        }
    }

    /** A segment whose rate stands under a misspelled name is not missed as well. */
    private void rates(String path, Step step) {
        var missing = new LinkedHashSet<>(segmentIds);
        missing.removeAll(step.rates().keySet());
        references(path, step.rates().keySet(), segmentIds, "a segment");
        step.rates().keySet().stream()
                .filter(segment -> !segmentIds.contains(segment))
                .forEach(segment -> missing.remove(nearest(segment, missing)));
        for (var segment : missing) {
            add("MISSING", path + "." + segment, null, "is required: a rate for each segment");
        }
    }

    void stakeholders(List<Stakeholder> stakeholders, List<DoctorStep> doctorJourney) {
        stakeholderIds = ids("stakeholders", stakeholders, Stakeholder::id);
        ids("doctorJourney", doctorJourney, DoctorStep::id);
        var last = new HashMap<String, DoctorStage>();
        for (int i = 0; i < doctorJourney.size(); i++) {
            var step = doctorJourney.get(i);
            var path = "doctorJourney[" + i + "]";
            reference(path + ".stakeholder", step.stakeholder(), stakeholderIds, "a stakeholder");
            var before = last.put(step.stakeholder(), step.stage());
            if (before != null && before.compareTo(step.stage()) > 0) {
                add("BACKWARDS", path + ".stage", step.stage().name(), "takes " + before + " or a later stage");
            }
        }
    }

    void behaviors(
            List<Behavior> behaviors, List<Barrier> barriers, List<Driver> drivers, List<Competitor> competitors) {
        behaviorIds = ids("behaviors", behaviors, Behavior::id);
        ids("barriers", barriers, Barrier::id);
        ids("drivers", drivers, Driver::id);
        ids("competitors", competitors, Competitor::id);
        for (int i = 0; i < behaviors.size(); i++) {
            var path = "behaviors[" + i + "]";
            var behavior = behaviors.get(i);
            reference(path + ".stakeholder", behavior.stakeholder(), stakeholderIds, "a stakeholder");
            reference(path + ".step", behavior.step(), stepIds, "a step of the journey");
            references(path + ".segments", behavior.segments(), segmentIds, "a segment");
        }
        for (int i = 0; i < barriers.size(); i++) {
            reference("barriers[" + i + "].behavior", barriers.get(i).behavior(), behaviorIds, "a behavior");
        }
        for (int i = 0; i < drivers.size(); i++) {
            reference("drivers[" + i + "].behavior", drivers.get(i).behavior(), behaviorIds, "a behavior");
        }
        for (int i = 0; i < competitors.size(); i++) {
            references("competitors[" + i + "].behaviors", competitors.get(i).behaviors(), behaviorIds, "a behavior");
        }
        weights(barriers);
    }

    void interventions(List<Intervention> interventions, Limits limits) {
        interventionIds = ids("interventions", interventions, Intervention::id);
        var levels = new HashMap<String, List<Integer>>();
        var audiences = new LinkedHashSet<>(stakeholderIds);
        audiences.add(Intervention.PUBLIC);
        for (int i = 0; i < interventions.size(); i++) {
            var path = "interventions[" + i + "]";
            var intervention = interventions.get(i);
            levels.putIfAbsent(intervention.id(), intervention.levels());
            references(path + ".behaviors", intervention.behaviors(), behaviorIds, "a behavior");
            oneOf(path + ".audience", intervention.audience(), audiences, "takes PUBLIC or the id of a stakeholder");
            for (int k = 0; k < intervention.effects().size(); k++) {
                var effect = intervention.effects().get(k);
                reference(path + ".effects[" + k + "].step", effect.step(), stepIds, "a step of the journey");
                references(path + ".effects[" + k + "].segments", effect.segments(), segmentIds, "a segment");
            }
        }
        limits.floors().forEach((id, floor) -> {
            var path = "limits.floors." + id;
            reference(path, id, interventionIds, "an intervention");
            onGrid(path, floor, levels.getOrDefault(id, List.of(floor)));
        });
    }

    void outcomes(List<Trigger> triggers, List<Scenario> scenarios) {
        ids("triggers", triggers, Trigger::id);
        ids("scenarios", scenarios, Scenario::id);
        for (int i = 0; i < triggers.size(); i++) {
            var path = "triggers[" + i + "]";
            var trigger = triggers.get(i);
            reference(path + ".step", trigger.step(), stepIds, "a step of the journey");
            reference(path + ".segment", trigger.segment(), segmentIds, "a segment");
            if (trigger.event() == null && trigger.kpi() == null && trigger.step() == null) {
                add("MISSING", path + ".kpi", null, "is needed where there is neither a step nor an event");
            }
        }
        for (int i = 0; i < scenarios.size(); i++) {
            var changes = scenarios.get(i).changes();
            for (int k = 0; k < changes.size(); k++) {
                change("scenarios[" + i + "].changes[" + k + "]", changes.get(k));
            }
        }
    }

    private void change(String path, ScenarioChange change) {
        if (change instanceof ScenarioChange.OfStep ofStep) {
            reference(path + ".step", ofStep.step(), stepIds, "a step of the journey");
            references(path + ".segments", ofStep.segments(), segmentIds, "a segment");
        } else if (change instanceof ScenarioChange.OfSegment ofSegment) {
            reference(path + ".segment", ofSegment.segment(), segmentIds, "a segment");
        } else if (change instanceof ScenarioChange.OfIntervention ofIntervention) {
            reference(path + ".intervention", ofIntervention.intervention(), interventionIds, "an intervention");
        }
    }

    private void weights(List<Barrier> barriers) {
        var sums = new HashMap<String, Double>();
        for (int i = 0; i < barriers.size(); i++) {
            var weight = barriers.get(i).weight();
            if (weight == null) {
                continue;
            }
            double sum = sums.merge(barriers.get(i).behavior(), weight.value(), Double::sum);
            if (sum > 1 + TOLERANCE) {
                add(
                        "WEIGHTS_ABOVE_ONE",
                        "barriers[" + i + "].weight",
                        plain(weight),
                        "takes a fraction of the gap of behavior "
                                + barriers.get(i).behavior() + " that leaves the sum of its weights at 1 or below");
            }
        }
    }

    private void onGrid(String path, int floor, List<Integer> levels) {
        if (!levels.contains(floor) && hasRoom()) {
            var nearest = levels.stream()
                    .min(Comparator.<Integer>comparingInt(level -> Math.abs(level - floor))
                            .thenComparing(Comparator.naturalOrder()))
                    .map(String::valueOf)
                    .orElse(null);
            findings.add(new Finding(
                    "OFF_THE_GRID", path, String.valueOf(floor), "takes one of the levels " + levels, nearest));
        }
    }

    private void references(String path, Collection<String> ids, Set<String> known, String kind) {
        for (var id : ids) {
            if (!known.contains(id) && hasRoom()) {
                reference(path + "." + id, id, known, kind);
            }
        }
    }

    private void reference(String path, @Nullable String id, Set<String> known, String kind) {
        oneOf(path, id, known, "takes the id of " + kind);
    }

    private void oneOf(String path, @Nullable String id, Set<String> known, String takes) {
        if (id != null && !known.contains(id) && hasRoom()) {
            var near = nearest(id, known);
            boolean listed = near == null && !known.isEmpty() && known.size() <= MOST_LISTED;
            var message = takes + " of this brief" + (listed ? ", one of " + String.join(", ", known) : "");
            findings.add(new Finding("DANGLING_ID", path, id, message, near));
        }
    }

    private @Nullable String nearest(String id, Set<String> known) {
        compared += known.size();
        return compared > MOST_COMPARED ? null : NearestName.of(id, known);
    }

    private <T> Set<String> ids(String block, List<T> elements, Function<T, String> idOf) {
        var seen = new LinkedHashSet<String>();
        for (int i = 0; i < elements.size(); i++) {
            var id = idOf.apply(elements.get(i));
            if (!seen.add(id)) {
                add("DUPLICATE_ID", block + "[" + i + "].id", id, "takes an id that no other of the " + block + " has");
            }
        }
        return seen;
    }

    private void add(String code, String path, @Nullable String value, String message) {
        if (hasRoom()) {
            findings.add(Finding.of(code, path, value, message));
        }
    }

    private boolean hasRoom() {
        return findings.size() < MOST_FINDINGS;
    }

    private static String plain(Share share) {
        return String.valueOf(share.value());
    }
}
