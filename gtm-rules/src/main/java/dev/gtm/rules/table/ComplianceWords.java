package dev.gtm.rules.table;

import dev.gtm.io.CsvTable;
import dev.gtm.io.CsvTable.Row;
import dev.gtm.language.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the compliance table says, as sentences for people.
 *
 * @param rule what the row says
 * @param conditions what must be kept, or what a review must answer, one by one
 */
public record ComplianceWords(Sentence rule, List<Sentence> conditions) {

    private static final String RULE = "RULE";
    private static final Set<String> FIELDS = new TreeSet<>(Set.of(RULE, "CONDITION"));

    public ComplianceWords {
        conditions = List.copyOf(conditions);
    }

    /** The row's own wording in every language: what stands in where nobody has written sentences. */
    public static ComplianceWords asFound(String rule, String condition) {
        return new ComplianceWords(
                Sentence.untranslated(rule),
                condition.isBlank() ? List.of() : List.of(Sentence.untranslated(condition)));
    }

    /** The words of each row by its id; notes what belongs to no row. */
    static Map<String, ComplianceWords> byId(CsvTable facts, CsvTable words, TableLabels labels) {
        var ids = new TreeSet<String>();
        facts.rows().forEach(row -> ids.add(row.get("id")));
        var rules = new HashMap<String, Sentence>();
        var conditions = new HashMap<String, Map<Double, Sentence>>();
        for (var row : words.rows()) {
            var id = labels.oneOf(row, "id", ids);
            var number = labels.number(row, "number");
            var sentence = labels.sentence(row, "en", "ja");
            if (sentence == null || number == null) {
                continue;
            }
            if (labels.oneOf(row, "field", FIELDS).equals(RULE)) {
                rules.put(id, sentence);
            } else {
                conditions.computeIfAbsent(id, any -> new TreeMap<>()).put(number, sentence);
            }
        }
        var all = new HashMap<String, ComplianceWords>();
        facts.rows().forEach(row -> all.put(row.get("id"), of(row, rules.get(row.get("id")), conditions)));
        return Map.copyOf(all);
    }

    private static ComplianceWords of(Row row, @Nullable Sentence rule, Map<String, Map<Double, Sentence>> conditions) {
        var found = asFound(row.get("rule"), row.get("condition"));
        var named = conditions.get(row.get("id"));
        return new ComplianceWords(
                rule == null ? found.rule() : rule, named == null ? found.conditions() : List.copyOf(named.values()));
    }
}
