package dev.gtm.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of one rule of the standard book, cut into its parts.
 *
 * @param id the rule's id
 * @param name its claim
 * @param conditions what stands between {@code when} and {@code then}
 * @param consequence what stands between {@code then} and {@code end}
 */
record RuleText(String id, String name, String conditions, String consequence) {

    private static final Pattern RULE = Pattern.compile(
            "^rule \"([^\"]+)\"\\s*@Id\\( \"([^\"]+)\" \\)\\s*@Source\\( \"[^\"]*\" \\)\\s*^when$(.*?)^then$(.*?)^end$",
            Pattern.MULTILINE | Pattern.DOTALL);

    /** The rules of a file, in its order. */
    static List<RuleText> of(String file) {
        var rules = new ArrayList<RuleText>();
        var matcher = RULE.matcher(file);
        while (matcher.find()) {
            rules.add(new RuleText(matcher.group(2), matcher.group(1), matcher.group(3), matcher.group(4)));
        }
        return rules;
    }

    /** A file of its own with this rule alone, under another id. */
    String as(String otherId) {
        return "rule \"%s\"\n@Id( \"%s\" )\n@Source( \"mutation\" )\nwhen%sthen%send\n"
                .formatted(otherId, otherId, conditions, consequence);
    }

    RuleText withConditions(String others) {
        return new RuleText(id, name, others, consequence);
    }

    RuleText withConsequence(String other) {
        return new RuleText(id, name, conditions, other);
    }
}
