package dev.gtm.examples.workbench;

import dev.gtm.evidence.Evidence;
import dev.gtm.evidence.EvidenceKind;
import dev.gtm.evidence.Reason;
import dev.gtm.plan.Plan;
import dev.gtm.priority.Focus;
import dev.gtm.priority.StakeholderFocus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** On whom to concentrate: a line for each group that has a focus, one line for those that count as a whole. */
final class FocusSection {

    private final Plan plan;
    private final Phrases phrases;

    FocusSection(Plan plan, Phrases phrases) {
        this.plan = plan;
        this.phrases = phrases;
    }

    void print(Lines lines) {
        if (plan.stakeholders().isEmpty()) {
            return;
        }
        lines.heading(phrases.of("heading.focus"));
        plan.stakeholders().stream()
                .filter(focus -> focus.focus() != Focus.WHOLE_GROUP)
                .forEach(focus -> lines.paragraph("- ", focused(focus)));
        var whole = new LinkedHashMap<String, List<String>>();
        plan.stakeholders().stream()
                .filter(focus -> focus.focus() == Focus.WHOLE_GROUP)
                .forEach(focus ->
                        whole.merge(because(focus), List.of(focus.stakeholder().name()), FocusSection::both));
        whole.forEach((because, names) ->
                lines.paragraph("- ", phrases.of("focus.whole", Phrases.capitalized(phrases.list(names)), because)));
    }

    private String focused(StakeholderFocus focus) {
        return phrases.of(
                "focus",
                Phrases.capitalized(focus.stakeholder().name()),
                phrases.label(focus.focus()),
                figures(focus),
                because(focus));
    }

    private String figures(StakeholderFocus focus) {
        return switch (focus.focus()) {
            case TOP_BY_VOLUME -> top(focus) + assumed(focus.stakeholder().evidence());
            case LIKELY_TO_CHANGE ->
                focus.patients() == null ? "" : phrases.of("focus.patients", Figures.patients(focus.patients()));
            case GATEKEEPER ->
                phrases.of(
                        "focus.ceilings",
                        phrases.list(focus.ceilings().stream().map(this::step).toList()));
            default -> excuse(focus);
        };
    }

    private String top(StakeholderFocus focus) {
        var share = focus.ofStakeholders();
        var patients = focus.ofPatients();
        if (share == null || patients == null) {
            return "";
        }
        var count = focus.count();
        return phrases.of(
                "focus.top",
                Figures.percent(share.value()),
                Figures.percent(patients.value()),
                count == null ? "" : phrases.of("focus.count", Figures.patients(count)));
    }

    private String assumed(@Nullable Evidence evidence) {
        return Evidence.kindOf(evidence) == EvidenceKind.ASSUMPTION ? phrases.of("assumption") : "";
    }

    private String excuse(StakeholderFocus focus) {
        var reason = focus.stakeholder().notRelevant();
        return reason == null ? "" : phrases.of("focus.excuse", reason);
    }

    private String step(String id) {
        return plan.brief().journey().stream()
                .filter(step -> step.id().equals(id))
                .map(step -> step.name())
                .findFirst()
                .orElse(id);
    }

    private String because(StakeholderFocus focus) {
        return focus.reasons().stream()
                .map(Reason::because)
                .map(phrases::of)
                .map(Phrases::withoutStop)
                .findFirst()
                .orElse("");
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
