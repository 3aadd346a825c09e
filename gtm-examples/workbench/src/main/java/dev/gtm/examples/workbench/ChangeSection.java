package dev.gtm.examples.workbench;

import dev.gtm.investment.SizingStatus;
import dev.gtm.language.Sentence;
import dev.gtm.outcome.MeasurePolicy;
import dev.gtm.plan.Adaptation;
import dev.gtm.plan.ChangeCause;
import dev.gtm.plan.PlanAspect;
import dev.gtm.plan.PlanChange;
import dev.gtm.plan.Reopening;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What changes, cause by cause: decisions first, sentences for what matters, and one line for each kind of small movement. */
final class ChangeSection {

    /** Decisions before what led to them. */
    private static final List<ChangeCause> ORDER = List.of(ChangeCause.TRIGGER, ChangeCause.INPUT, ChangeCause.RULE);

    /** What a decision is worth. */
    private static final Set<PlanAspect> WORTH = EnumSet.of(PlanAspect.PATIENTS, PlanAspect.COST);

    private static final double POINTS = 100;

    private final Adaptation adaptation;
    private final MeasurePolicy policy;
    private final Phrases phrases;

    ChangeSection(Adaptation adaptation, MeasurePolicy policy, Phrases phrases) {
        this.adaptation = adaptation;
        this.policy = policy;
        this.phrases = phrases;
    }

    void print(Lines lines) {
        lines.heading(phrases.of("adapt.heading.diff"));
        if (adaptation.diff().isEmpty() && adaptation.reopening() == null) {
            lines.paragraph("", phrases.of("adapt.same"));
        }
        summary(lines);
        var groups = groups();
        for (var because : ORDER) {
            groups.forEach((why, changes) -> {
                if (cause(changes) == because) {
                    print(why, changes, lines);
                }
            });
        }
        adaptation
                .warnings()
                .forEach(warning -> lines.paragraph("! ", warning.subject() + ": " + phrases.of(warning.text())));
        if (!adaptation.roadmap().isEmpty()) {
            lines.heading(phrases.of("adapt.heading.roadmap"));
            adaptation
                    .roadmap()
                    .forEach(entry ->
                            lines.paragraph("- ", phrases.of("adapt.month", entry.month(), phrases.of(entry.what()))));
        }
    }

    // ---- the whole -----------------------------------------------------------------------------

    /** Patients and cost from the plan before to the plan from now on, whatever lies between. */
    private void summary(Lines lines) {
        fromTo(PlanAspect.PATIENTS, "adapt.patients", lines);
        fromTo(PlanAspect.COST, "adapt.cost", lines);
        var plan = adaptation.plan();
        if (plan.investment().status() == SizingStatus.NOT_SIZED
                && !plan.brief().interventions().isEmpty()) {
            lines.paragraph("", phrases.of("adapt.unsized"));
        }
    }

    private void fromTo(PlanAspect aspect, String phrase, Lines lines) {
        var changes = of(aspect, adaptation.diff().changes());
        var before = changes.isEmpty() ? null : changes.get(0).before();
        var after = changes.isEmpty() ? null : changes.get(changes.size() - 1).after();
        if (!figure(before).equals(figure(after))) {
            lines.paragraph(
                    "",
                    phrases.of(
                            phrase,
                            figure(after),
                            figure(before),
                            adaptation.plan().brief().currency()));
        }
    }

    private static String figure(@Nullable String number) {
        return number == null ? "–" : Figures.patients(Double.parseDouble(number));
    }

    // ---- cause by cause ------------------------------------------------------------------------

    /** The changes of each cause; a plan that was made again and came out as it was has a cause and no changes. */
    private Map<Sentence, List<PlanChange>> groups() {
        var groups = new LinkedHashMap<Sentence, List<PlanChange>>();
        var reopening = adaptation.reopening();
        if (reopening != null) {
            groups.put(reopening.why(), new ArrayList<>());
        }
        for (var change : adaptation.diff().changes()) {
            groups.computeIfAbsent(change.text().why(), why -> new ArrayList<>())
                    .add(change);
        }
        return groups;
    }

    private static ChangeCause cause(List<PlanChange> changes) {
        return changes.isEmpty() ? ChangeCause.TRIGGER : changes.get(0).because();
    }

    private void print(Sentence why, List<PlanChange> changes, Lines lines) {
        var because = cause(changes);
        lines.blank()
                .paragraph(
                        "", phrases.of("adapt.because", phrases.label(because), Phrases.capitalized(phrases.of(why))));
        var levels = of(PlanAspect.LEVEL, changes);
        levels.forEach(change -> print(change, lines));
        var reopening = adaptation.reopening();
        if (because == ChangeCause.TRIGGER && reopening != null) {
            decided(reopening, changes, lines);
        }
        var small = new TreeMap<PlanAspect, Integer>();
        for (var change : changes) {
            if (!change.material()) {
                small.merge(change.what().aspect(), 1, Integer::sum);
            } else if (!levels.contains(change)) {
                print(change, lines);
            }
        }
        if (because == ChangeCause.TRIGGER && !levels.isEmpty()) {
            small.keySet().removeAll(WORTH); // what the new levels are worth is said already
        }
        small.forEach((aspect, many) -> gathered(aspect, many, lines));
    }

    /** Without the figures behind it, which stand in the list of rates. */
    private void print(PlanChange change, Lines lines) {
        lines.paragraph(
                "- ", phrases.of("adapt.change", phrases.of(change.text().change())));
    }

    /** What a decision is worth, and what an event does not say. */
    private void decided(Reopening reopening, List<PlanChange> changes, Lines lines) {
        if (of(PlanAspect.LEVEL, changes).isEmpty()) {
            lines.paragraph("- ", phrases.of("adapt.levels.stay"));
        } else if (changes.stream()
                .noneMatch(change ->
                        change.material() && WORTH.contains(change.what().aspect()))) {
            lines.paragraph("- ", phrases.of("adapt.flat", Figures.percent(policy.materialPatients())));
        }
        adaptation.plan().brief().triggers().stream()
                .filter(trigger ->
                        trigger.event() != null && reopening.triggers().contains(trigger.id()))
                .forEach(trigger -> lines.paragraph("- ", phrases.of("adapt.event", trigger.event())));
    }

    private void gathered(PlanAspect aspect, int many, Lines lines) {
        lines.paragraph(
                "- ",
                phrases.of(
                        "adapt.small." + aspect,
                        many,
                        policy.materialRate() * POINTS,
                        Figures.percent(policy.materialPatients())));
    }

    private static List<PlanChange> of(PlanAspect aspect, List<PlanChange> changes) {
        return changes.stream()
                .filter(change -> change.what().aspect() == aspect)
                .toList();
    }
}
