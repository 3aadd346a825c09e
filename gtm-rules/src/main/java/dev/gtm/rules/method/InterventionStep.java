package dev.gtm.rules.method;

import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.Exclusion;
import dev.gtm.approach.Ruling;
import dev.gtm.evidence.Reason;
import dev.gtm.investment.Intervention;
import dev.gtm.plan.Brief;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Puts the brief's candidates beside the approach: which may be used, and which entries each supports. */
public final class InterventionStep {

    private final ComplianceStep compliance;

    /** Asks this mask. */
    public InterventionStep(ComplianceStep compliance) {
        this.compliance = compliance;
    }

    /** The verdict on each candidate, by its id. */
    Map<String, Ruling> rulings(BriefIndex index) {
        var rulings = new TreeMap<String, Ruling>();
        index.brief()
                .interventions()
                .forEach(intervention -> rulings.put(intervention.id(), compliance.ruling(index, intervention)));
        return rulings;
    }

    /** The ids of the entries that a candidate supports: those with which it shares behavior and need, if it may be used. */
    static List<String> supports(Intervention intervention, Map<String, Ruling> rulings, List<ApproachEntry> approach) {
        return approach.stream()
                .filter(entry -> supports(intervention, rulings, entry))
                .map(ApproachEntry::id)
                .toList();
    }

    /** The same entries, each with the candidates that support it. */
    static List<ApproachEntry> supported(Brief brief, Map<String, Ruling> rulings, List<ApproachEntry> approach) {
        return approach.stream()
                .map(entry -> entry.supportedBy(brief.interventions().stream()
                        .filter(intervention -> supports(intervention, rulings, entry))
                        .map(Intervention::id)
                        .toList()))
                .toList();
    }

    /** The candidates that the mask keeps out. */
    static List<Exclusion> excluded(Brief brief, Map<String, Ruling> rulings) {
        return brief.interventions().stream()
                .map(intervention -> exclusion(intervention, Objects.requireNonNull(rulings.get(intervention.id()))))
                .filter(exclusion -> exclusion.verdict().isMasked())
                .toList();
    }

    private static Exclusion exclusion(Intervention intervention, Ruling ruling) {
        List<Reason> reasons = ruling.reasons().stream()
                .map(reason -> reason.about(Subjects.of(intervention)))
                .toList();
        return new Exclusion(intervention.id(), null, null, ruling.verdict(), reasons);
    }

    private static boolean supports(Intervention intervention, Map<String, Ruling> rulings, ApproachEntry entry) {
        var ruling = rulings.get(intervention.id());
        return ruling != null
                && !ruling.verdict().isMasked()
                && intervention.behaviors().contains(entry.behavior())
                && intervention.needs().contains(entry.need());
    }
}
