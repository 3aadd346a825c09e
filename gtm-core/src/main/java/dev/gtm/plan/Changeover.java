package dev.gtm.plan;

import dev.gtm.approach.FieldRole;
import dev.gtm.investment.Intervention;
import dev.gtm.language.Labels;
import dev.gtm.language.Language;
import dev.gtm.language.Sentence;
import dev.gtm.quantity.Sorted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The way from some levels to others: what starts, what ends, and which field roles customers see no more.
 *
 * @param brief whose interventions they are
 * @param before levels by intervention; 0 where absent
 * @param after levels by intervention; 0 where absent
 */
public record Changeover(Brief brief, Map<String, Integer> before, Map<String, Integer> after) {

    public Changeover {
        before = Sorted.map(before);
        after = Sorted.map(after);
    }

    /** The field roles of the brief's interventions. */
    public List<FieldRole> roles() {
        return brief.interventions().stream()
                .map(Intervention::role)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a role met customers before. */
    public boolean funded(FieldRole role) {
        return isFunded(role, before);
    }

    /** Whether it still does. */
    public boolean kept(FieldRole role) {
        return isFunded(role, after);
    }

    private boolean isFunded(FieldRole role, Map<String, Integer> levels) {
        return brief.interventions().stream()
                .anyMatch(one -> one.role() == role && levels.getOrDefault(one.id(), 0) > 0);
    }

    /**
     * What happens in which month, by month, kind and subject; empty if no level changes. What takes time to work starts when its
     * lead time is over. A field role that is withdrawn stays until its customers have had notice.
     *
     * @param first the month in which the change begins, from 1
     * @param noticeMonths how many months before its end a withdrawal is told
     */
    public List<RoadmapEntry> roadmap(int first, int noticeMonths) {
        var entries = new ArrayList<RoadmapEntry>();
        for (var one : brief.interventions()) {
            int was = before.getOrDefault(one.id(), 0);
            int is = after.getOrDefault(one.id(), 0);
            var role = one.role();
            if (is > was) {
                raise(entries, one, was, is, first);
            } else if (is < was && role != null && !kept(role)) {
                withdraw(entries, one, role, was, first, noticeMonths);
            } else if (is < was) {
                entries.add(lowered(one, was, is, first));
            }
        }
        entries.sort(Comparator.comparingInt(RoadmapEntry::month)
                .thenComparing(RoadmapEntry::kind)
                .thenComparing(RoadmapEntry::subject));
        return List.copyOf(entries);
    }

    private static void raise(List<RoadmapEntry> entries, Intervention one, int was, int is, int first) {
        if (one.isCountedInFte()) {
            entries.add(entry(
                    first,
                    RoadmapKind.HIRE,
                    one,
                    "Hire or assign " + (is - was) + " more FTE for " + named(one, Language.EN) + ".",
                    named(one, Language.JA) + "のため、さらに " + (is - was) + " FTE を採用または配置する。"));
        } else if (was == 0) {
            entries.add(entry(
                    first,
                    RoadmapKind.MATERIAL,
                    one,
                    "Prepare " + named(one, Language.EN) + " and have its materials reviewed.",
                    named(one, Language.JA) + "を準備し、資材の審査を受ける。"));
        }
        entries.add(entry(
                first + one.leadMonths(),
                RoadmapKind.START,
                one,
                was == 0
                        ? "Start of " + named(one, Language.EN) + " with " + one.quantity(is) + "."
                        : named(one, Language.EN) + " goes up from " + was + " to " + one.quantity(is) + ".",
                was == 0
                        ? named(one, Language.JA) + "を " + one.quantity(is) + " で開始する。"
                        : named(one, Language.JA) + "を " + was + " から " + one.quantity(is) + " に増やす。"));
    }

    private static void withdraw(
            List<RoadmapEntry> entries, Intervention one, FieldRole role, int was, int first, int notice) {
        int end = first + notice;
        entries.add(entry(
                first,
                RoadmapKind.NOTICE,
                one,
                "Tell the customers of " + named(one, Language.EN) + " that no " + Labels.of(role, Language.EN)
                        + " will come from month " + end + " on, and who answers from then on.",
                named(one, Language.JA) + "の顧客に、" + end + "か月目以降は" + Labels.of(role, Language.JA)
                        + "の訪問がなくなることと、以後の窓口を伝える。"));
        entries.add(lowered(one, was, 0, end));
    }

    private static RoadmapEntry lowered(Intervention one, int was, int is, int month) {
        return is == 0
                ? entry(
                        month,
                        RoadmapKind.END,
                        one,
                        "End of " + named(one, Language.EN) + ", " + one.quantity(was) + " so far.",
                        named(one, Language.JA) + "（これまで " + one.quantity(was) + "）を終了する。")
                : entry(
                        month,
                        RoadmapKind.END,
                        one,
                        named(one, Language.EN) + " goes down from " + was + " to " + one.quantity(is) + ".",
                        named(one, Language.JA) + "を " + was + " から " + one.quantity(is) + " に減らす。");
    }

    private static String named(Intervention one, Language language) {
        if (one.label() == null) {
            return one.id();
        }
        return language == Language.JA ? one.id() + "（" + one.label() + "）" : one.id() + " (" + one.label() + ")";
    }

    private static RoadmapEntry entry(int month, RoadmapKind kind, Intervention one, String en, String ja) {
        return new RoadmapEntry(month, kind, one.id(), new Sentence(en, ja));
    }
}
