package dev.gtm.examples.workbench;

import dev.gtm.adoption.DoctorFlow;
import dev.gtm.adoption.DoctorStep;
import dev.gtm.adoption.DoctorStepFlow;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.Step;
import dev.gtm.evidence.Evidence;
import dev.gtm.evidence.EvidenceKind;
import dev.gtm.plan.Plan;
import java.util.Objects;

/** How far each group of doctors has come, and which of the patients' steps hang on that. */
final class DoctorSection {

    private final Plan plan;
    private final Phrases phrases;

    DoctorSection(Plan plan, Phrases phrases) {
        this.plan = plan;
        this.phrases = phrases;
    }

    void print(Lines lines) {
        if (plan.doctors().isEmpty()) {
            return;
        }
        lines.heading(phrases.of("heading.doctors"));
        plan.doctors().forEach(flow -> print(flow, lines));
        lines.paragraph("", phrases.of("doctors.note"));
    }

    private void print(DoctorFlow flow, Lines lines) {
        var group = group(flow.stakeholder());
        var count = group.count();
        lines.line(
                count == null
                        ? phrases.of("doctors.group", Phrases.capitalized(group.name()))
                        : phrases.of("doctors.counted", Phrases.capitalized(group.name()), Figures.patients(count)));
        var stall = flow.stall().orElse(null);
        for (var step : flow.steps()) {
            lines.paragraph(
                    "  · ",
                    phrases.of(
                                    "doctors.step",
                                    name(step),
                                    phrases.label(step.stage()),
                                    Figures.wholePercent(step.leaving()),
                                    count == null
                                            ? ""
                                            : phrases.of("doctors.number", Figures.patients(count * step.leaving())),
                                    isAssumed(step) ? phrases.of("assumption") : "")
                            + patients(step)
                            + (step.equals(stall) ? phrases.of("journey.stall") : ""));
        }
    }

    private String patients(DoctorStepFlow flow) {
        return flow.patientSteps().isEmpty()
                ? ""
                : phrases.of(
                        "doctors.patients",
                        phrases.list(
                                flow.patientSteps().stream().map(this::stepName).toList()),
                        Figures.patients(flow.avoidable()));
    }

    private Stakeholder group(String id) {
        return Objects.requireNonNull(plan.brief().stakeholders().stream()
                .filter(stakeholder -> stakeholder.id().equals(id))
                .findFirst()
                .orElse(null));
    }

    private DoctorStep step(DoctorStepFlow flow) {
        return Objects.requireNonNull(plan.brief().doctorJourney().stream()
                .filter(step -> step.id().equals(flow.step()))
                .findFirst()
                .orElse(null));
    }

    private String name(DoctorStepFlow flow) {
        return step(flow).name();
    }

    private boolean isAssumed(DoctorStepFlow flow) {
        return Evidence.kindOf(step(flow).evidence()) == EvidenceKind.ASSUMPTION;
    }

    private String stepName(String id) {
        return plan.brief().journey().stream()
                .filter(step -> step.id().equals(id))
                .map(Step::name)
                .findFirst()
                .orElse(id);
    }
}
