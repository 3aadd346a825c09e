package dev.gtm.io;

import static dev.gtm.io.Elements.each;

import dev.gtm.language.Language;
import dev.gtm.plan.Plan;
import dev.gtm.plan.RoadmapEntry;
import dev.gtm.plan.Warning;

/** Puts a plan into the form of {@link PlanDocument}. */
final class PlanForm {

    private final Plan plan;
    private final Wording wording;

    PlanForm(Plan plan, Language language) {
        this.plan = plan;
        this.wording = new Wording(language);
    }

    PlanDocument document() {
        var priority = new PriorityForm(plan.brief(), wording);
        var approach = new ApproachForm(wording);
        var allocation = new AllocationForm(plan, wording);
        return new PlanDocument(
                head(),
                new FlowForm(plan).adoption(),
                each(plan.priorities(), priority::priority),
                each(plan.stakeholders(), priority::stakeholder),
                each(plan.approach(), approach::entry),
                each(plan.excluded(), approach::excluded),
                each(plan.barriers(), approach::barrier),
                allocation.investment(),
                new MeasurementForm(wording).of(plan.measurement()),
                each(plan.warnings(), this::warned),
                each(plan.interventions(), allocation::intervention),
                each(plan.customers(), approach::customer),
                each(plan.roadmap(), this::month),
                allocation.assumptions(),
                MemoryForm.learned(plan.memory()),
                MemoryForm.rates(plan.memory()),
                MemoryForm.kpis(plan.memory()),
                MemoryForm.events(plan.memory()),
                each(plan.care(), approach::care));
    }

    private PlanDocument.Head head() {
        return new PlanDocument.Head(
                plan.brief().id(),
                plan.brief().asOf().toString(),
                new PlanDocument.RuleBook(
                        plan.ruleBook().hash(), plan.ruleBook().rules()),
                plan.seed(),
                wording.of(plan.notice()),
                new PlanDocument.Draws(
                        plan.stability().draws(),
                        plan.stability().top(),
                        plan.stability().spread()),
                BriefHash.of(plan.brief()));
    }

    PlanDocument.Warned warned(Warning warning) {
        return new PlanDocument.Warned(
                warning.code(), warning.subject(), wording.of(warning.text()), wording.reasons(warning.reasons()));
    }

    private PlanDocument.Month month(RoadmapEntry entry) {
        return new PlanDocument.Month(entry.month(), wording.of(entry.what()), entry.kind(), entry.subject());
    }
}
