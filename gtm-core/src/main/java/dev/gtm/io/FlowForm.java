package dev.gtm.io;

import static dev.gtm.evidence.Evidence.kindOf;
import static dev.gtm.io.Elements.byId;
import static dev.gtm.io.Elements.called;
import static dev.gtm.io.Elements.each;

import dev.gtm.adoption.DoctorFlow;
import dev.gtm.adoption.DoctorStep;
import dev.gtm.adoption.DoctorStepFlow;
import dev.gtm.adoption.SegmentFlow;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.Step;
import dev.gtm.adoption.StepFlow;
import dev.gtm.plan.Plan;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the journeys of patients and doctors into the form of {@link AdoptionDocument}. */
final class FlowForm {

    private final Plan plan;
    private final Map<String, Step> steps;
    private final Map<String, DoctorStep> doctorSteps;
    private final Map<String, Stakeholder> stakeholders;

    FlowForm(Plan plan) {
        this.plan = plan;
        steps = byId(plan.brief().journey(), Step::id);
        doctorSteps = byId(plan.brief().doctorJourney(), DoctorStep::id);
        stakeholders = byId(plan.brief().stakeholders(), Stakeholder::id);
    }

    AdoptionDocument.Adoption adoption() {
        return new AdoptionDocument.Adoption(
                each(plan.adoption().segments(), this::segment),
                plan.adoption().reached(),
                each(plan.doctors(), this::doctors));
    }

    private AdoptionDocument.Segment segment(SegmentFlow flow) {
        return new AdoptionDocument.Segment(
                flow.segment(),
                flow.patients(),
                flow.reached(),
                each(flow.steps(), this::step),
                flow.stall().map(StepFlow::step).orElse(null),
                flow.momentum().map(StepFlow::step).orElse(null));
    }

    private AdoptionDocument.Step step(StepFlow flow) {
        var step = called(steps, flow.step());
        return new AdoptionDocument.Step(
                flow.step(),
                flow.stage(),
                flow.entering(),
                flow.leaving(),
                flow.lost(),
                flow.rate(),
                flow.ceiling(),
                flow.avoidable(),
                flow.notAttributable(),
                flow.patientsPerCeilingPoint(),
                each(
                        flow.attributed(),
                        part -> new AdoptionDocument.Attributed(part.behavior(), part.barrier(), part.patients())),
                step.ceilingSetBy(),
                kindOf(step.evidence()),
                kindOf(step.ceilingEvidence()));
    }

    private AdoptionDocument.Doctors doctors(DoctorFlow flow) {
        var count = called(stakeholders, flow.stakeholder()).count();
        return new AdoptionDocument.Doctors(
                flow.stakeholder(),
                each(flow.steps(), step -> doctorStep(step, count)),
                flow.stall().map(DoctorStepFlow::step).orElse(null));
    }

    private AdoptionDocument.DoctorStep doctorStep(DoctorStepFlow flow, @Nullable Integer count) {
        return new AdoptionDocument.DoctorStep(
                flow.step(),
                flow.stage(),
                flow.arriving(),
                flow.leaving(),
                count == null ? null : Double.valueOf(count * flow.leaving()),
                flow.patientSteps(),
                flow.avoidable(),
                kindOf(called(doctorSteps, flow.step()).evidence()));
    }
}
