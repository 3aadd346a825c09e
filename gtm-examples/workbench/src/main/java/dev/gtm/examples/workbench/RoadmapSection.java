package dev.gtm.examples.workbench;

import dev.gtm.plan.Plan;
import dev.gtm.plan.RoadmapEntry;
import dev.gtm.plan.RoadmapKind;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What happens in which month. */
final class RoadmapSection {

    private final Plan plan;
    private final Phrases phrases;

    RoadmapSection(Plan plan, Phrases phrases) {
        this.plan = plan;
        this.phrases = phrases;
    }

    void print(Lines lines) {
        var months = new TreeMap<Integer, List<RoadmapEntry>>();
        plan.roadmap().forEach(entry -> months.merge(entry.month(), List.of(entry), RoadmapSection::both));
        if (months.isEmpty()) {
            return;
        }
        lines.heading(phrases.of("heading.roadmap"));
        months.forEach((month, entries) -> {
            lines.paragraph("", phrases.of("roadmap.month", month));
            entries.stream()
                    .filter(entry -> entry.kind() != RoadmapKind.READ)
                    .forEach(entry -> lines.paragraph("- ", phrases.of(entry.what())));
            readings(entries, lines);
        });
    }

    private void readings(List<RoadmapEntry> entries, Lines lines) {
        var ids = entries.stream()
                .filter(entry -> entry.kind() == RoadmapKind.READ)
                .map(RoadmapEntry::subject)
                .toList();
        if (!ids.isEmpty()) {
            lines.paragraph("- ", phrases.of("roadmap.readings", phrases.list(ids)));
        }
    }

    private static List<RoadmapEntry> both(List<RoadmapEntry> some, List<RoadmapEntry> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
