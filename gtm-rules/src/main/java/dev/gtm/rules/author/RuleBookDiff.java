package dev.gtm.rules.author;

import dev.gtm.io.JsonText;
import dev.gtm.plan.Brief;
import dev.gtm.rules.Planner;
import dev.gtm.rules.RuleBook;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.internal.RuleTree;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What two rule books conclude differently of some briefs.
 *
 * @param rules the ids of the rules that differ: only in one book, switched off in one, or with other words
 * @param briefs one for each brief, in their order
 */
public record RuleBookDiff(List<String> rules, List<OfBrief> briefs) {

    public RuleBookDiff {
        rules = List.copyOf(rules);
        briefs = List.copyOf(briefs);
    }

    /**
     * What differs of one brief.
     *
     * @param brief its id
     * @param differences by kind and subject; empty if both books conclude the same
     */
    public record OfBrief(String brief, List<Difference> differences) {

        public OfBrief {
            differences = List.copyOf(differences);
        }
    }

    /** Plans each brief with both books, each with the default policies. */
    public static RuleBookDiff of(RuleBook before, RuleBook after, Collection<Brief> briefs) {
        var changed = changed(before.ruleSet(), after.ruleSet());
        return new RuleBookDiff(
                List.copyOf(changed),
                briefs.stream()
                        .map(brief -> new OfBrief(
                                brief.id(),
                                new PlanComparison(
                                                changed,
                                                new Watched(Planner.of(before), brief),
                                                new Watched(Planner.of(after), brief))
                                        .differences()))
                        .toList());
    }

    /** Whether both books conclude the same of every brief. */
    public boolean isEmpty() {
        return briefs.stream().allMatch(brief -> brief.differences().isEmpty());
    }

    /** A line for each difference, under the id of its brief; empty if there is none. */
    public String text() {
        return briefs.stream()
                .filter(brief -> !brief.differences().isEmpty())
                .map(brief -> brief.brief() + "\n"
                        + brief.differences().stream()
                                .map(difference -> "  " + difference + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    /** All differences as JSON. */
    public String json() {
        return JsonText.of(this);
    }

    private static Set<String> changed(RuleSet before, RuleSet after) {
        var first = said(before);
        var second = said(after);
        var changed = new TreeSet<>(first.keySet());
        changed.addAll(second.keySet());
        changed.removeIf(id -> first.containsKey(id) && first.get(id).equals(second.get(id)));
        return changed;
    }

    /** What each rule that is switched on says, wherever it stands. */
    private static Map<String, String> said(RuleSet rules) {
        var said = new TreeMap<String, String>();
        rules.trees().forEach((id, rule) -> {
            if (!rules.off().contains(id)) {
                said.put(
                        id,
                        said(rule) + rules.english().get(id) + rules.japanese().get(id));
            }
        });
        return said;
    }

    private static String said(RuleTree rule) {
        return rule.header().name()
                + rule.header().source()
                + rule.conditions().stream().map(StopWords::whole).toList()
                + rule.call()
                + rule.arguments();
    }
}
