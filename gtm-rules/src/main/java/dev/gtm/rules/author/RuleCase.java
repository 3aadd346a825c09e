package dev.gtm.rules.author;

import dev.gtm.diagnostic.Location;
import dev.gtm.quantity.Sorted;
import java.util.List;
import java.util.Map;

/**
 * What a rule does in one situation, as its author wrote it beside the rule.
 *
 * @param at where it stands
 * @param title what it shows
 * @param rule the id of the rule
 * @param facts the situation: what the case gives, and plain facts for the rest
 * @param fires whether the rule fires
 * @param expect what the rule concludes: each some components of a conclusion, as words
 * @param absent what no rule concludes
 */
public record RuleCase(
        Location at,
        String title,
        String rule,
        List<Object> facts,
        boolean fires,
        List<Map<String, String>> expect,
        List<Map<String, String>> absent) {

    public RuleCase {
        facts = List.copyOf(facts);
        expect = copies(expect);
        absent = copies(absent);
    }

    private static List<Map<String, String>> copies(List<Map<String, String>> conclusions) {
        return conclusions.stream().<Map<String, String>>map(Sorted::map).toList();
    }

    /** The rule, whether it fires, and the title. */
    @Override
    public String toString() {
        return rule + (fires ? ": " : " does not fire: ") + title;
    }
}
