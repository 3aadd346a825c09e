package dev.gtm.plan;

import dev.gtm.investment.EnablingSystem;
import dev.gtm.investment.Intervention;
import dev.gtm.language.Labels;
import dev.gtm.language.Language;
import dev.gtm.language.Sentence;
import dev.gtm.outcome.Kpi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What happens in which month of a sized plan. What takes months to work is begun in the first one, and starts when its lead
 * time is over.
 */
final class Roadmap {

    private final Brief brief;
    private final List<RoadmapEntry> entries = new ArrayList<>();

    private Roadmap(Brief brief) {
        this.brief = brief;
    }

    /** By month, then by kind and subject; empty if nothing is sized. */
    static List<RoadmapEntry> of(Brief brief, Map<String, Integer> levels, List<Kpi> kpis) {
        if (levels.isEmpty()) {
            return List.of();
        }
        var roadmap = new Roadmap(brief);
        var funded = brief.interventions().stream()
                .filter(one -> levels.getOrDefault(one.id(), 0) > 0)
                .toList();
        roadmap.systems(funded);
        funded.forEach(one -> roadmap.intervention(one, levels.getOrDefault(one.id(), 0)));
        kpis.forEach(roadmap::read);
        roadmap.entries.sort(Comparator.comparingInt(RoadmapEntry::month)
                .thenComparing(RoadmapEntry::kind)
                .thenComparing(RoadmapEntry::subject));
        return List.copyOf(roadmap.entries);
    }

    private void add(int month, RoadmapKind kind, String subject, String en, String ja) {
        entries.add(new RoadmapEntry(month, kind, subject, new Sentence(en, ja)));
    }

    private void systems(List<Intervention> funded) {
        var users = new TreeMap<String, TreeSet<String>>();
        funded.forEach(one -> one.requires()
                .forEach(system ->
                        users.computeIfAbsent(system, id -> new TreeSet<>()).add(one.id())));
        users.forEach(this::system);
    }

    private void system(String id, Set<String> users) {
        var known = brief.systems().stream()
                .filter(system -> system.id().equals(id))
                .findFirst();
        var name = known.map(EnablingSystem::name).orElse(id);
        int lead = known.map(EnablingSystem::leadMonths).orElse(0);
        add(
                1,
                RoadmapKind.SYSTEM,
                id,
                "Set up " + name + ", which " + String.join(", ", users) + " cannot do without" + time(lead) + ".",
                String.join("、", users) + " に不可欠な " + name + " を整備する" + timeJa(lead) + "。");
    }

    private static String time(int lead) {
        return lead == 0 ? "" : "; it takes " + lead + (lead == 1 ? " month" : " months");
    }

    private static String timeJa(int lead) {
        return lead == 0 ? "" : "（" + lead + " か月を要する）";
    }

    private void intervention(Intervention one, int level) {
        int lead = one.leadMonths();
        var time = time(lead);
        var timeJa = timeJa(lead);
        if (one.isCountedInFte()) {
            add(
                    1,
                    RoadmapKind.HIRE,
                    one.id(),
                    "Hire or assign " + level + " FTE of " + role(one, Language.EN) + " for " + one.name() + time + ".",
                    one.name() + " のため " + role(one, Language.JA) + " を " + level + " FTE 採用または配置する" + timeJa + "。");
        } else {
            var review = lead == 0 ? "; the brief gives no time for it" : time;
            var reviewJa = lead == 0 ? "（所要期間はブリーフに記載なし）" : timeJa;
            add(
                    1,
                    RoadmapKind.MATERIAL,
                    one.id(),
                    "Prepare " + one.name() + " and have its materials reviewed" + review + ".",
                    one.name() + " を準備し、資材の審査を受ける" + reviewJa + "。");
        }
        add(
                brief.leadMonths(one) + 1,
                RoadmapKind.START,
                one.id(),
                "Start of " + one.name() + " at " + one.quantity(level) + ".",
                one.name() + " を " + one.quantity(level) + " で開始する。");
    }

    private static String role(Intervention one, Language language) {
        return Labels.of(Objects.requireNonNull(one.role()), language);
    }

    private void read(Kpi kpi) {
        add(
                kpi.firstMonth(),
                RoadmapKind.READ,
                kpi.id(),
                "First reading of " + kpi.id() + ": " + kpi.definition().name().en() + ".",
                kpi.id() + "（" + kpi.definition().name().ja() + "）を初めて確認する。");
    }
}
