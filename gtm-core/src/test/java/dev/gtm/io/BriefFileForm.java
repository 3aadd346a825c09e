package dev.gtm.io;

import static dev.gtm.io.FieldForm.PLAIN;
import static java.util.Map.entry;

import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.PlanningPhase;
import dev.gtm.adoption.Segment;
import dev.gtm.approach.Need;
import dev.gtm.approach.PriceUnit;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.Objective;
import dev.gtm.outcome.Trigger;
import dev.gtm.plan.Brief;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form of a brief, as {@link BriefForm} reads it and {@link BriefTree} writes it. */
final class BriefFileForm implements FileForm {

    /** By record and component; what is not here is plain. */
    static final Map<String, FieldForm> FIELDS = Map.ofEntries(
            entry("Brief.id", PLAIN.as("brief")),
            entry("Brief.market", PLAIN.with("type", "string").with("pattern", "^" + Brief.MARKET + "$")),
            entry("Brief.horizonMonths", PLAIN.within(1, Brief.MOST_MONTHS)),
            entry("Brief.objective", PLAIN.byDefault(Objective.PATIENTS)),
            entry("Brief.wantedPatients", PLAIN.from(0)),
            entry("Brief.periodMonths", PLAIN.within(1, Brief.MOST_MONTHS).byDefault(3)),
            entry("Brief.phase", PLAIN.byDefault(PlanningPhase.GTM_DESIGN)),
            entry("Brief.segments", PLAIN.atLeastOne()),
            entry("Brief.journey", PLAIN.atLeastOne()),
            entry("Evidence.sample", PLAIN.wholeFrom(1)),
            entry("Segment.patients", PLAIN.within(0, (long) Segment.MOST_PATIENTS)),
            entry("Step.capacity", PLAIN.within(0, (long) Segment.MOST_PATIENTS)),
            entry("Step.rates", PLAIN.as("rate").with("minProperties", 1)),
            entry("Step.ceilings", PLAIN.as("ceiling")),
            entry("Stakeholder.count", PLAIN.wholeFrom(0)),
            entry("Behavior.baseline", PLAIN.from(0)),
            entry("Behavior.target", PLAIN.from(0)),
            entry("Behavior.baselineRange", PLAIN.each("minimum", 0)),
            entry("Behavior.targetRange", PLAIN.each("minimum", 0)),
            entry("Barrier.blocking", PLAIN.byDefault(false)),
            entry("Competitor.behaviors", PLAIN.atLeastOne()),
            entry("Intervention.behaviors", PLAIN.atLeastOne()),
            entry("Intervention.needs", PLAIN.atLeastOne()),
            entry(
                    "Intervention.levels",
                    PLAIN.atLeastOne().with("uniqueItems", true).eachWholeFrom(0)),
            entry("Intervention.effects", PLAIN.atLeastOne()),
            entry("Intervention.leadMonths", PLAIN.wholeFrom(0).byDefault(0)),
            entry("EnablingSystem.leadMonths", PLAIN.wholeFrom(0).byDefault(0)),
            entry("ResponseCurve.halfSaturation", PLAIN.above(0)),
            entry("ResponseCurve.slope", PLAIN.above(0)),
            entry("Limits.fte", PLAIN.eachWholeFrom(0)),
            entry("Limits.floors", PLAIN.eachWholeFrom(0)),
            entry("Trigger.periods", PLAIN.wholeFrom(1).byDefault(1)),
            entry("Trigger.minSample", PLAIN.wholeFrom(1).byDefault(1)),
            entry("Trigger.fromMonth", PLAIN.wholeFrom(1).byDefault(1)),
            entry("Trigger.deadlineDays", PLAIN.wholeFrom(0)),
            entry("Trigger.replanFrom", PLAIN.within(1, 5).byDefault(1)),
            entry("OfStep.rateTimes", PLAIN.from(0).byDefault(1)),
            entry("OfStep.ceilingTimes", PLAIN.from(0).byDefault(1)),
            entry("OfSegment.patientsTimes", PLAIN.from(0).byDefault(1)),
            entry("OfIntervention.removed", PLAIN.byDefault(false)),
            entry("OfIntervention.costTimes", PLAIN.from(0).byDefault(1)));

    /** The objectives that need a figure to strive for. */
    private static final String BRIEF_RULES = """
            { "allOf": [
                { "if": { "properties": { "objective": { "const": "COST_FOR_PATIENTS" } }, "required": [ "objective" ] },
                  "then": { "required": [ "wantedPatients" ] } },
                { "if": { "properties": { "objective": { "const": "NET_VALUE" } }, "required": [ "objective" ] },
                  "then": { "required": [ "valuePerPatient" ] } } ] }
            """;

    /** Without a metric of its own, a behavior is measured by the rate of its step. */
    private static final String BEHAVIOR_RULES = """
            { "if": { "not": { "required": [ "metric" ] } },
              "then": { "properties": {
                "baseline": { "maximum": 1 },
                "target": { "maximum": 1 },
                "baselineRange": { "items": { "maximum": 1 } },
                "targetRange": { "items": { "maximum": 1 } } } } }
            """;

    /** Who acts, or by what; and the price, unless it is counted in what the catalogue counts in. */
    private static final String INTERVENTION_RULES = """
            { "allOf": [
                { "anyOf": [
                    { "required": [ "unitCost" ] },
                    { "properties": { "unit": { "type": "string", "pattern": "^[Ff][Tt][Ee]$" } }, "required": [ "unit", "role" ] },
                    { "properties": { "unit": { "type": "string", "pattern": "%s" } }, "required": [ "unit" ] } ] },
                { "if": { "properties": { "delivery": { "const": "PERSONAL" } }, "required": [ "delivery" ] },
                  "then": { "required": [ "role" ] } },
                { "if": { "properties": { "delivery": { "const": "NON_PERSONAL" } }, "required": [ "delivery" ] },
                  "then": { "required": [ "channel" ] } } ] }
            """.formatted(contacts());

    /** One condition, of a figure that has a name or is the rate of a step, or of an event. */
    private static final String TRIGGER_RULES = """
            { "oneOf": [ { "required": [ "below" ] }, { "required": [ "above" ] }, { "required": [ "event" ] } ],
              "anyOf": [ { "required": [ "kpi" ] }, { "required": [ "step" ] }, { "required": [ "event" ] } ],
              "if": { "required": [ "step" ] },
              "then": { "properties": {
                "below": { "minimum": 0, "maximum": 1 },
                "above": { "minimum": 0, "maximum": 1 } } } }
            """;

    private static final Map<Class<?>, String> RULES = Map.of(
            Brief.class, BRIEF_RULES,
            Behavior.class, BEHAVIOR_RULES,
            Intervention.class, INTERVENTION_RULES,
            Trigger.class, TRIGGER_RULES);

    private static final String SCHEMA_FIELD = """
            { "$schema": {
                "$ref": "#/$defs/Text",
                "description": "The schema of this file, for editors; it says nothing of the brief." } }
            """;

    @Override
    public Class<?> root() {
        return Brief.class;
    }

    @Override
    public String id() {
        return "urn:gtm:brief:1";
    }

    @Override
    public String title() {
        return "GTM brief";
    }

    @Override
    public FieldForm field(RecordComponent component) {
        return FIELDS.getOrDefault(key(component), PLAIN);
    }

    /** Whatever cannot be absent, has no default and is no list that may be empty; without limits there are none. */
    @Override
    public boolean requires(RecordComponent component) {
        var keywords = field(component).keywords();
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class) || keywords.containsKey("default")) {
            return false;
        }
        boolean several =
                Iterable.class.isAssignableFrom(component.getType()) || Map.class.isAssignableFrom(component.getType());
        return several
                ? keywords.containsKey("minItems") || keywords.containsKey("minProperties")
                : !key(component).equals("Brief.limits");
    }

    /** The reader overlooks a field that is left empty; who writes one has something to add. */
    @Override
    public boolean mayBeNull(RecordComponent component) {
        return false;
    }

    /** It may look like a number, as in {@code source: 2021}, but not be blank. */
    @Override
    public String text() {
        return """
                { "type": [ "string", "number" ], "pattern": "\\\\S" }
                """;
    }

    @Override
    public boolean takes(Enum<?> constant) {
        return constant != Need.OUT_OF_SCOPE;
    }

    @Override
    public String rules(Class<?> type) {
        return RULES.getOrDefault(type, "{}");
    }

    @Override
    public String moreFields(Class<?> type) {
        return type == Brief.class ? SCHEMA_FIELD : "{}";
    }

    /** The units of the catalogue but for people, in any case of letters. */
    private static String contacts() {
        return Arrays.stream(PriceUnit.values())
                .filter(unit -> unit != PriceUnit.FTE)
                .map(unit -> unit.name()
                        .chars()
                        .mapToObj(letter -> "[" + (char) letter + (char) Character.toLowerCase(letter) + "]")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("|", "^(", ")$"));
    }

    private static String key(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
