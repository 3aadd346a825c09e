package dev.gtm.rules.author;

import dev.gtm.io.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often the cases tried each rule and each of its conditions.
 *
 * @param rules by id
 */
public record Coverage(List<OfRule> rules) {

    public Coverage {
        rules = List.copyOf(rules);
    }

    /**
     * One rule.
     *
     * @param rule its id
     * @param at where it stands, {@code file:line}
     * @param cases how many cases are about it
     * @param fired in how many of these it fired
     * @param silent in how many of these it did not
     * @param conditions in the order of the file
     */
    public record OfRule(String rule, String at, int cases, int fired, int silent, List<OfCondition> conditions) {

        public OfRule {
            conditions = List.copyOf(conditions);
        }

        /** Whether it was seen to fire and not to fire, and each of its conditions to hold and to fail. */
        public boolean isComplete() {
            return fired > 0 && silent > 0 && conditions.stream().allMatch(OfCondition::isComplete);
        }
    }

    /**
     * One condition.
     *
     * @param text as written
     * @param line in the file of the rule
     * @param held how often it held of a fact
     * @param failed how often it failed
     * @param analyzed whether this library can follow it; if not it counts nothing
     */
    public record OfCondition(String text, int line, int held, int failed, boolean analyzed) {

        /** Whether it was seen to hold and to fail; one that cannot be analyzed is not held against the cases. */
        public boolean isComplete() {
            return !analyzed || held > 0 && failed > 0;
        }
    }

    /** How many rules fired in at least one case. */
    public long fired() {
        return rules.stream().filter(rule -> rule.fired() > 0).count();
    }

    /** How many rules stayed silent in at least one case. */
    public long silent() {
        return rules.stream().filter(rule -> rule.silent() > 0).count();
    }

    /** How many conditions there are. */
    public long conditions() {
        return rules.stream().mapToLong(rule -> rule.conditions().size()).sum();
    }

    /** How many conditions were seen to hold and to fail. */
    public long tried() {
        return rules.stream()
                .flatMap(rule -> rule.conditions().stream())
                .filter(OfCondition::isComplete)
                .count();
    }

    /** The counts, then a line for each rule and below it one for each condition that is not yet seen both ways. */
    public String text() {
        var text = new StringBuilder()
                .append("Rules: %d; fired: %d; stayed silent: %d%n".formatted(rules.size(), fired(), silent()))
                .append("Conditions: %d; seen to hold and to fail: %d%n".formatted(conditions(), tried()));
        for (var rule : rules) {
            text.append(rule.isComplete() ? "  " : "! ")
                    .append("%s  %d cases, fired %d, silent %d%n"
                            .formatted(rule.rule(), rule.cases(), rule.fired(), rule.silent()));
            rule.conditions().stream()
                    .filter(condition -> !condition.isComplete())
                    .forEach(condition -> text.append("!     line %d: %s  held %d, failed %d%n"
                            .formatted(condition.line(), condition.text(), condition.held(), condition.failed())));
        }
        return text.toString().replace("\r\n", "\n");
    }

    /** All counts as JSON. */
    public String json() {
        return JsonText.of(document());
    }

    /** All counts as maps and lists, to be put into a larger document. */
    public Map<String, Object> document() {
        var counts = new LinkedHashMap<String, Object>();
        counts.put("rules", rules.size());
        counts.put("fired", fired());
        counts.put("silent", silent());
        counts.put("conditions", conditions());
        counts.put("tried", tried());
        counts.put("byRule", rules);
        return counts;
    }
}
