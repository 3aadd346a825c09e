package dev.gtm.examples.workbench;

import dev.gtm.investment.SizingStatus;
import dev.gtm.language.Sentence;
import dev.gtm.outcome.MeasurePolicy;
import dev.gtm.plan.Adaptation;
import dev.gtm.plan.ChangeCause;
import dev.gtm.plan.PlanAspect;
import dev.gtm.plan.PlanChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What changes, cause by cause: decisions first, sentences for what matters, and one line for each kind of small movement. */
final class ChangeSection {

    /** Decisions before what led to them. */
    private static final List<ChangeCause> ORDER = List.of(ChangeCause.TRIGGER, ChangeCause.INPUT, ChangeCause.RULE);

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
                    print(because, why, changes, lines);
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

    /** Patients and cost from the plan before to the plan from now on, whatever the causes between. */
    private void summary(Lines lines) {
        for (var aspect : List.of(PlanAspect.PATIENTS, PlanAspect.COST)) {
            var changes = of(aspect);
            if (!changes.isEmpty()) {
                var before = changes.get(0).before();
                var after = changes.get(changes.size() - 1).after();
                if (!Objects.equals(before, after)) {
                    lines.paragraph(
                            "",
                            phrases.of(
                                    aspect == PlanAspect.COST ? "adapt.cost" : "adapt.patients",
                                    figure(after),
                                    figure(before),
                                    adaptation.plan().brief().currency()));
                }
            }
        }
        var plan = adaptation.plan();
        if (plan.investment().status() == SizingStatus.NOT_SIZED
                && !plan.brief().interventions().isEmpty()) {
            lines.paragraph("", phrases.of("adapt.unsized"));
        }
    }

    private static String figure(@Nullable String number) {
        return number == null ? "–" : Figures.patients(Double.parseDouble(number));
    }

    private List<PlanChange> of(PlanAspect aspect) {
        return adaptation.diff().changes().stream()
                .filter(change -> change.what().aspect() == aspect)
                .toList();
    }

    private Map<Sentence, List<PlanChange>> groups() {
        var groups = new LinkedHashMap<Sentence, List<PlanChange>>();
        var reopening = adaptation.reopening();
        if (reopening != null) {
            groups.put(reopening.why(), new ArrayList<>());
        }
        adaptation
                .diff()
                .changes()
                .forEach(change -> groups.computeIfAbsent(change.text().why(), why -> new ArrayList<>())
                        .add(change));
        return groups;
    }

    /** A plan that was made again and came out as it was has a cause and no changes. */
    private static ChangeCause cause(List<PlanChange> changes) {
        return changes.isEmpty() ? ChangeCause.TRIGGER : changes.get(0).because();
    }

    private void print(ChangeCause because, Sentence why, List<PlanChange> changes, Lines lines) {
        lines.blank()
                .paragraph(
                        "", phrases.of("adapt.because", phrases.label(because), Phrases.capitalized(phrases.of(why))));
        var small = new TreeMap<PlanAspect, Integer>();
        for (var change : changes) {
            if (change.material()) {
                lines.paragraph("- ", sentence(change));
            } else {
                small.merge(change.what().aspect(), 1, Integer::sum);
            }
        }
        if (because == ChangeCause.TRIGGER) {
            decided(changes, lines);
        }
        small.forEach((aspect, many) -> gathered(aspect, many, lines));
    }

    private String sentence(PlanChange change) {
        var evidence = change.text().evidence();
        var said = phrases.of(change.text().change());
        return evidence == null
                ? phrases.of("adapt.change", said)
                : phrases.of("adapt.change.evidence", said, phrases.of(evidence));
    }

    /** What a decision is worth, and what an event does not say. */
    private void decided(List<PlanChange> changes, Lines lines) {
        boolean levels = changes.stream().anyMatch(change -> change.what().aspect() == PlanAspect.LEVEL);
        boolean worth =
                changes.stream().anyMatch(change -> change.what().aspect() == PlanAspect.PATIENTS && change.material());
        if (levels && !worth) {
            lines.paragraph("- ", phrases.of("adapt.flat", Figures.percent(policy.materialPatients())));
        }
        if (!levels) {
            lines.paragraph("- ", phrases.of("adapt.levels.stay"));
        }
        var reopening = Objects.requireNonNull(adaptation.reopening());
        adaptation.plan().brief().triggers().stream()
                .filter(trigger ->
                        trigger.event() != null && reopening.triggers().contains(trigger.id()))
                .forEach(trigger -> lines.paragraph("- ", phrases.of("adapt.event", trigger.event())));
    }

    private void gathered(PlanAspect aspect, int many, Lines lines) {
        switch (aspect) {
            case PATIENTS, COST -> {
                // the figures stand above, from the plan before to the plan from now on
            }
            case STRENGTH -> lines.paragraph("- ", phrases.of("adapt.small.strength", many));
            case RANK -> lines.paragraph("- ", phrases.of("adapt.small.rank", many));
            default ->
                lines.paragraph(
                        "- ",
                        phrases.of(
                                "adapt.small",
                                many,
                                phrases.label(aspect),
                                Figures.points(policy.materialRate() * POINTS).replace("+", "")));
        }
    }
}
