package dev.gtm.rules.internal;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule and where its id and its name stand.
 *
 * @param rule what is known of it
 * @param id where its id stands, else its name
 * @param name where its name stands
 */
public record PlacedRule(RuleHeader rule, Location id, Location name) {

    /** The rules whose id or name another one before them has. */
    static List<Diagnostic> duplicates(List<PlacedRule> rules) {
        var found = new ArrayList<Diagnostic>();
        var ids = new TreeMap<String, RuleHeader>();
        var names = new TreeMap<String, RuleHeader>();
        for (var placed : rules) {
            var rule = placed.rule();
            if (!rule.id().isEmpty()) {
                note("DUPLICATE_ID", rule.id(), placed.id(), rule, ids, found);
            }
            note("DUPLICATE_NAME", rule.pack() + " " + rule.name(), placed.name(), rule, names, found);
        }
        return found;
    }

    private static void note(
            String code,
            String key,
            Location where,
            RuleHeader rule,
            Map<String, RuleHeader> first,
            List<Diagnostic> found) {
        var same = first.putIfAbsent(key, rule);
        if (same != null) {
            var value = code.equals("DUPLICATE_ID") ? rule.id() : rule.name();
            var message = "takes what no other rule has; the first stands in " + same.at();
            found.add(Diagnostic.error(where, Finding.of(code, "", value, message)));
        }
    }
}
