package dev.gtm.rules.author;

import dev.gtm.io.DataValue;
import dev.gtm.io.ReadLimits;
import dev.gtm.io.TextFile;
import dev.gtm.io.UnreadableException;
import dev.gtm.rules.internal.RuleTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the cases beside the rules. Whatever is wrong is noted with its place, and the rest is read on. */
final class CaseReader {

    private static final ReadLimits LIMITS = new ReadLimits(1024 * 1024, 64, 100_000);
    private static final List<String> KEYS = List.of("case", "rule", "given", "fires", "expect", "absent");

    private final Map<String, RuleTree> rules;
    private final Complaints complaints;
    private final FactReader facts;

    CaseReader(Map<String, RuleTree> rules, Complaints complaints) {
        this.rules = rules;
        this.complaints = complaints;
        this.facts = new FactReader(complaints);
    }

    /** The cases of a file; those with problems are noted and left out. */
    List<RuleCase> read(TextFile file) {
        try {
            var root = DataValue.read(file, LIMITS);
            var items = root.items();
            if (items == null) {
                complaints.wrongType(root, "", "a list of cases, each beginning with '- case: what it shows'");
                return List.of();
            }
            var cases = new ArrayList<RuleCase>();
            for (int i = 0; i < items.size(); i++) {
                var one = read(items.get(i), "[" + i + "]");
                if (one != null) {
                    cases.add(one);
                }
            }
            return cases;
        } catch (UnreadableException e) {
            complaints.addAll(e.diagnostics());
            return List.of();
        }
    }

    private @Nullable RuleCase read(DataValue value, String path) {
        var entries = value.entries();
        if (entries == null) {
            complaints.wrongType(value, path, "a case: a block of named values");
            return null;
        }
        var fields = fields(entries, path);
        var title = text(fields, "case", value, path);
        var id = text(fields, "rule", value, path);
        var rule = id == null ? null : rules.get(id);
        if (id != null && rule == null) {
            var at = fields.getOrDefault("rule", value).at();
            var message = "takes the id of a rule in the book";
            var some = new TreeSet<>(rules.keySet());
            some.removeIf(known -> !known.startsWith(id.substring(0, id.lastIndexOf('.') + 1)));
            complaints.unknown(at, "UNKNOWN_RULE", path + ".rule", id, message, some.isEmpty() ? rules.keySet() : some);
        }
        if (rule == null) {
            return null;
        }
        boolean fires = !Boolean.FALSE.equals(flag(fields.get("fires"), path + ".fires"));
        var expect = conclusions(fields.get("expect"), rule, path + ".expect");
        checkExpectation(fields, fires, expect, path, value);
        return new RuleCase(
                value.at(),
                title == null ? "" : title,
                rule.header().id(),
                given(fields.get("given"), rule, path + ".given"),
                fires,
                expect,
                conclusions(fields.get("absent"), rule, path + ".absent"));
    }

    private void checkExpectation(
            Map<String, DataValue> fields, boolean fires, List<?> expect, String path, DataValue one) {
        if (fires && !fields.containsKey("expect")) {
            var message = "is required where the rule fires; for a case that must not fire write 'fires: false'";
            complaints.add(one.at(), "MISSING", path + ".expect", null, message);
        } else if (!fires && !expect.isEmpty()) {
            var message = "a rule that does not fire concludes nothing; maybe 'absent' is meant";
            complaints.add(fields.getOrDefault("expect", one).at(), "INVALID", path + ".expect", null, message);
        }
    }

    private Map<String, DataValue> fields(List<DataValue.Named> entries, String path) {
        var fields = new LinkedHashMap<String, DataValue>();
        for (var entry : entries) {
            var at = path + "." + entry.name();
            if (entry.repeated()) {
                complaints.add(entry.at(), "DUPLICATE_KEY", at, null, "stands twice");
            } else if (!KEYS.contains(entry.name())) {
                complaints.unknown(entry.at(), "UNKNOWN_KEY", at, entry.name(), "is no field of a case; takes", KEYS);
            } else {
                fields.put(entry.name(), entry.value());
            }
        }
        return fields;
    }

    private @Nullable String text(Map<String, DataValue> fields, String key, DataValue one, String path) {
        var value = fields.get(key);
        if (value == null) {
            complaints.add(one.at(), "MISSING", path + "." + key, null, "is required");
            return null;
        }
        var text = value.text();
        if (text == null) {
            complaints.wrongType(value, path + "." + key, "a text");
        }
        return text;
    }

    private @Nullable Boolean flag(@Nullable DataValue value, String path) {
        if (value != null && value.flag() == null) {
            complaints.wrongType(value, path, "true or false");
        }
        return value == null ? null : value.flag();
    }

    private List<Object> given(@Nullable DataValue given, RuleTree rule, String path) {
        var plain = PlainFacts.of(rule);
        var found = new ArrayList<Object>();
        var missing = new TreeSet<>(PlainFacts.unasked(rule));
        var entries = given == null ? List.<DataValue.Named>of() : given.entries();
        if (entries == null) {
            complaints.add(Objects.requireNonNull(given).at(), "WRONG_TYPE", path, null, "takes facts by name");
            return found;
        }
        for (var entry : entries) {
            var like = plain.get(entry.name());
            if (like == null) {
                complaints.unknown(
                        entry.at(),
                        "UNKNOWN_KEY",
                        path + "." + entry.name(),
                        entry.name(),
                        "is no fact that rules of this pack see; takes",
                        new TreeSet<>(plain.keySet()));
            } else if (entry.repeated()) {
                complaints.add(entry.at(), "DUPLICATE_KEY", path + "." + entry.name(), null, "stands twice");
            } else {
                missing.remove(entry.name());
                found.addAll(facts(like, entry.value(), path + "." + entry.name()));
            }
        }
        missing.stream().map(plain::get).filter(one -> one != null).forEach(found::add);
        return found;
    }

    private List<Object> facts(Record like, DataValue value, String path) {
        var items = value.items();
        if (items == null) {
            return List.of(facts.like(like, value, path));
        }
        var all = new ArrayList<Object>();
        for (int i = 0; i < items.size(); i++) {
            all.add(facts.like(like, items.get(i), path + "[" + i + "]"));
        }
        return all;
    }

    private List<Map<String, String>> conclusions(@Nullable DataValue value, RuleTree rule, String path) {
        if (value == null) {
            return List.of();
        }
        var items = value.items();
        if (items == null) {
            complaints.wrongType(value, path, "a list of conclusions, as in [ {need: EDUCATE} ]");
            return List.of();
        }
        var all = new ArrayList<Map<String, String>>();
        for (int i = 0; i < items.size(); i++) {
            all.add(conclusion(items.get(i), rule, path + "[" + i + "]"));
        }
        return all;
    }

    private Map<String, String> conclusion(DataValue value, RuleTree rule, String path) {
        var entries = value.entries();
        if (entries == null) {
            complaints.wrongType(value, path, "components of a conclusion, as in {need: EDUCATE}");
            return Map.of();
        }
        var components = new TreeMap<String, Class<?>>();
        Arrays.stream(rule.header().pack().conclusion().getRecordComponents())
                .forEach(component -> components.put(component.getName(), component.getType()));
        var wanted = new TreeMap<String, String>();
        for (var entry : entries) {
            var at = path + "." + entry.name();
            var type = components.get(entry.name());
            if (type == null) {
                var takes = "is no component of a conclusion of this pack; takes";
                complaints.unknown(entry.at(), "UNKNOWN_KEY", at, entry.name(), takes, components.keySet());
            } else {
                wanted.put(entry.name(), wanted(entry.value(), type, at));
            }
        }
        return wanted;
    }

    private String wanted(DataValue value, Class<?> type, String path) {
        var text = value.isNothing() ? "null" : value.text();
        if (text == null) {
            complaints.wrongType(value, path, "a text");
            return "";
        }
        if (type.isEnum() && !value.isNothing()) {
            var names = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
            if (!names.contains(text)) {
                var takes = "takes a " + type.getSimpleName();
                complaints.unknown(value.at(), "UNKNOWN_VALUE", path, text, takes, names);
            }
        }
        return text;
    }
}
