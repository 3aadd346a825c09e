package dev.gtm.io;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Competitor;
import dev.gtm.adoption.Concentration;
import dev.gtm.adoption.DoctorStep;
import dev.gtm.adoption.Driver;
import dev.gtm.adoption.PlanningPhase;
import dev.gtm.adoption.Product;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.Step;
import dev.gtm.investment.EnablingSystem;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.Limits;
import dev.gtm.investment.Objective;
import dev.gtm.investment.StepEffect;
import dev.gtm.outcome.Scenario;
import dev.gtm.outcome.ScenarioChange;
import dev.gtm.outcome.Trigger;
import dev.gtm.plan.Brief;
import java.util.Map;

/** A brief as the tree of names and values that {@link BriefForm} reads. */
final class BriefTree {

    private static final int PERIOD_MONTHS = 3;

    private BriefTree() {}

    static Map<String, Object> of(Brief brief) {
        return new Tree()
                .put("brief", brief.id())
                .put("title", brief.title())
                .put("note", brief.note())
                .put("market", brief.market())
                .put("currency", brief.currency().getCurrencyCode())
                .put("horizonMonths", brief.horizonMonths())
                .put("asOf", brief.asOf().toString())
                .putUnless(Objective.PATIENTS, "objective", brief.objective())
                .put("wantedPatients", brief.wantedPatients())
                .put("valuePerPatient", brief.valuePerPatient())
                .put("valueEvidence", brief.valueEvidence())
                .putUnless(PERIOD_MONTHS, "periodMonths", brief.periodMonths())
                .putUnless(PlanningPhase.GTM_DESIGN, "phase", brief.phase())
                .put("product", product(brief.product()))
                .each("segments", brief.segments(), BriefTree::segment)
                .each("journey", brief.journey(), BriefTree::step)
                .each("doctorJourney", brief.doctorJourney(), BriefTree::doctorStep)
                .each("stakeholders", brief.stakeholders(), BriefTree::stakeholder)
                .each("behaviors", brief.behaviors(), BriefTree::behavior)
                .each("barriers", brief.barriers(), BriefTree::barrier)
                .each("drivers", brief.drivers(), BriefTree::driver)
                .each("competitors", brief.competitors(), BriefTree::competitor)
                .each("interventions", brief.interventions(), BriefTree::intervention)
                .each("systems", brief.systems(), BriefTree::system)
                .put("limits", limits(brief.limits()))
                .each("triggers", brief.triggers(), BriefTree::trigger)
                .each("scenarios", brief.scenarios(), BriefTree::scenario)
                .fields();
    }

    private static Tree product(Product product) {
        return new Tree()
                .put("name", product.name())
                .put("indication", product.indication())
                .put("status", product.status())
                .put("traits", product.traits());
    }

    private static Tree segment(Segment segment) {
        return new Tree()
                .put("id", segment.id())
                .put("label", segment.label())
                .put("patients", segment.patients())
                .put("coverage", segment.coverage())
                .put("likelyToChange", segment.likelyToChange())
                .put("evidence", segment.evidence());
    }

    private static Tree step(Step step) {
        return new Tree()
                .put("id", step.id())
                .put("stage", step.stage())
                .put("label", step.label())
                .put("rate", step.rates())
                .put("ceiling", step.ceilings())
                .put("ceilingSetBy", step.ceilingSetBy())
                .put("evidence", step.evidence())
                .put("ceilingEvidence", step.ceilingEvidence())
                .put("capacity", step.capacity());
    }

    private static Tree doctorStep(DoctorStep step) {
        return new Tree()
                .put("id", step.id())
                .put("stakeholder", step.stakeholder())
                .put("stage", step.stage())
                .put("label", step.label())
                .put("rate", step.rate())
                .put("evidence", step.evidence());
    }

    private static Tree stakeholder(Stakeholder stakeholder) {
        return new Tree()
                .put("id", stakeholder.id())
                .put("role", stakeholder.role())
                .put("label", stakeholder.label())
                .put("count", stakeholder.count())
                .each("concentration", stakeholder.concentration(), BriefTree::concentration)
                .put("notRelevant", stakeholder.notRelevant())
                .put("evidence", stakeholder.evidence())
                .put("access", stakeholder.access());
    }

    private static Tree concentration(Concentration concentration) {
        return new Tree()
                .put("ofStakeholders", concentration.ofStakeholders())
                .put("ofPatients", concentration.ofPatients());
    }

    private static Tree behavior(Behavior behavior) {
        return new Tree()
                .put("id", behavior.id())
                .put("stakeholder", behavior.stakeholder())
                .put("step", behavior.step())
                .put("segments", behavior.segments())
                .put("statement", behavior.statement())
                .put("baseline", behavior.baseline())
                .put("target", behavior.target())
                .put("metric", behavior.metric())
                .put("stepGain", behavior.stepGain())
                .put("baselineRange", behavior.baselineRange())
                .put("targetRange", behavior.targetRange())
                .put("owner", behavior.owner())
                .put("evidence", behavior.evidence());
    }

    private static Tree barrier(Barrier barrier) {
        return new Tree()
                .put("id", barrier.id())
                .put("behavior", barrier.behavior())
                .put("cause", barrier.cause())
                .put("text", barrier.text())
                .put("weight", barrier.weight())
                .put("reported", barrier.reported())
                .put("control", barrier.control())
                .putUnless(false, "blocking", barrier.blocking())
                .put("evidence", barrier.evidence());
    }

    private static Tree driver(Driver driver) {
        return new Tree()
                .put("id", driver.id())
                .put("behavior", driver.behavior())
                .put("text", driver.text())
                .put("weight", driver.weight())
                .put("evidence", driver.evidence());
    }

    private static Tree competitor(Competitor competitor) {
        return new Tree()
                .put("id", competitor.id())
                .put("label", competitor.label())
                .put("behaviors", competitor.behaviors())
                .put("intensity", competitor.intensity())
                .put("evidence", competitor.evidence());
    }

    private static Tree intervention(Intervention intervention) {
        var response = intervention.response();
        return new Tree()
                .put("id", intervention.id())
                .put("label", intervention.label())
                .put("behaviors", intervention.behaviors())
                .put("needs", intervention.needs())
                .put("delivery", intervention.delivery())
                .put("role", intervention.role())
                .put("channel", intervention.channel())
                .put("activity", intervention.activity())
                .put("audience", intervention.audience())
                .put("unit", intervention.unit())
                .put("unitCost", intervention.unitCost())
                .put("levels", intervention.levels())
                .put(
                        "response",
                        new Tree()
                                .put("curve", response.curve())
                                .put("halfSaturation", response.halfSaturation())
                                .put("slope", response.slope()))
                .each("effects", intervention.effects(), BriefTree::effect)
                .put("requires", intervention.requires())
                .putUnless(0, "leadMonths", intervention.leadMonths())
                .put("evidence", intervention.evidence());
    }

    private static Tree system(EnablingSystem system) {
        return new Tree()
                .put("id", system.id())
                .put("label", system.label())
                .put("setUpCost", system.setUpCost())
                .putUnless(0, "leadMonths", system.leadMonths())
                .put("evidence", system.evidence());
    }

    private static Tree effect(StepEffect effect) {
        return new Tree()
                .put("step", effect.step())
                .put("segments", effect.segments())
                .put("max", effect.max());
    }

    private static Tree limits(Limits limits) {
        return new Tree()
                .put("budget", limits.budget())
                .put("fte", limits.fte())
                .put("floors", limits.floors());
    }

    private static Tree trigger(Trigger trigger) {
        return new Tree()
                .put("id", trigger.id())
                .put("kpi", trigger.kpi())
                .put("kind", trigger.kind())
                .put("step", trigger.step())
                .put("segment", trigger.segment())
                .put("below", trigger.below())
                .put("above", trigger.above())
                .putUnless(1, "periods", trigger.periods())
                .putUnless(1, "minSample", trigger.minSample())
                .putUnless(1, "fromMonth", trigger.fromMonth())
                .put("event", trigger.event())
                .put("decision", trigger.decision())
                .put("owner", trigger.owner())
                .put("deadlineDays", trigger.deadlineDays())
                .putUnless(1, "replanFrom", trigger.replanFrom());
    }

    private static Tree scenario(Scenario scenario) {
        return new Tree()
                .put("id", scenario.id())
                .put("label", scenario.label())
                .each("changes", scenario.changes(), BriefTree::change);
    }

    private static Tree change(ScenarioChange change) {
        if (change instanceof ScenarioChange.OfStep ofStep) {
            return new Tree()
                    .put("step", ofStep.step())
                    .put("segments", ofStep.segments())
                    .putUnless(1.0, "rateTimes", ofStep.rateTimes())
                    .putUnless(1.0, "ceilingTimes", ofStep.ceilingTimes());
        }
        if (change instanceof ScenarioChange.OfSegment ofSegment) {
            return new Tree().put("segment", ofSegment.segment()).put("patientsTimes", ofSegment.patientsTimes());
        }
        var ofIntervention = (ScenarioChange.OfIntervention) change;
        return new Tree()
                .put("intervention", ofIntervention.intervention())
                .putUnless(false, "removed", ofIntervention.removed())
                .putUnless(1.0, "costTimes", ofIntervention.costTimes());
    }
}
