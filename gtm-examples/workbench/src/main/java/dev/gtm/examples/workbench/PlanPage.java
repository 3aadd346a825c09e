package dev.gtm.examples.workbench;

import dev.gtm.adoption.ProductStatus;
import dev.gtm.language.Language;
import dev.gtm.plan.Plan;
import dev.gtm.priority.PrioritizedBehavior;

/** A plan as a page that a launch strategist reads: what to do, with whom first, what not to do and why, then the journey. */
final class PlanPage {

    private final Plan plan;
    private final Phrases phrases;

    PlanPage(Plan plan, Language language) {
        this.plan = plan;
        this.phrases = new Phrases(language);
    }

    /** The page as text. */
    String text() {
        var lines = new Lines();
        head(lines);
        lines.heading(phrases.of("heading.pursued"));
        var clauses = new Clauses(phrases);
        var behaviors = new BehaviorSection(plan, phrases, clauses);
        plan.priorities().stream()
                .filter(prioritized -> prioritized.tier().isDesigned())
                .forEach(prioritized -> behaviors.print(prioritized, lines));
        if (plan.priorities().isEmpty()) {
            lines.paragraph("", phrases.of("pursued.empty"));
        } else if (plan.priorities().stream().noneMatch(one -> one.tier().isDesigned())) {
            lines.paragraph("", phrases.of("pursued.none"));
        }
        new FundingSection(plan, phrases).print(lines);
        new FocusSection(plan, phrases).print(lines);
        new CustomerSection(plan, phrases).print(lines);
        new CareSection(plan, phrases).print(lines);
        lines.heading(phrases.of("heading.not"));
        new NotDoneSection(plan, phrases).print(lines);
        lines.heading(phrases.of("heading.journey"));
        new JourneySection(plan, phrases).print(lines);
        new DoctorSection(plan, phrases).print(lines);
        new CandidateSection(plan, phrases, clauses).print(lines);
        new MeasureSection(plan, phrases).print(lines);
        new RoadmapSection(plan, phrases).print(lines);
        new WarningSection(plan, phrases).print(lines);
        foot(lines);
        return lines.toString();
    }

    private void head(Lines lines) {
        var brief = plan.brief();
        lines.paragraph("", brief.title() == null ? brief.id() : brief.title());
        lines.paragraph(
                "",
                phrases.of(
                        "head",
                        brief.product().name(),
                        phrases.label(brief.product().status()),
                        brief.market(),
                        brief.asOf()));
        if (brief.note() != null) {
            lines.paragraph("", brief.note());
        }
        var status = brief.product().status();
        if (status != ProductStatus.ON_LABEL) {
            lines.blank().paragraph("! ", phrases.of("banner." + status));
        }
        new WarningSection(plan, phrases).printRulesOff(lines);
        double patients = plan.adoption().segments().stream()
                .mapToDouble(segment -> segment.patients())
                .sum();
        double reached = plan.adoption().reached();
        lines.blank()
                .paragraph(
                        "",
                        phrases.of(
                                "reached",
                                Figures.patients(patients),
                                Figures.patients(reached),
                                patients == 0 ? "–" : Figures.wholePercent(reached / patients)));
        if (plan.priorities().stream()
                        .map(PrioritizedBehavior::behavior)
                        .map(b -> b.step())
                        .distinct()
                        .count()
                < plan.priorities().size()) {
            lines.paragraph("", phrases.of("notAdditive"));
        }
    }

    private void foot(Lines lines) {
        var book = plan.ruleBook();
        lines.blank();
        if (plan.approach().stream().anyMatch(entry -> entry.leadEffect().isPresent())) {
            lines.paragraph("", phrases.of("effect.note"));
        }
        lines.paragraph("", phrases.of(plan.notice()));
        lines.paragraph("", phrases.of("foot", book.rules(), book.hash().substring(0, 12)));
    }
}
