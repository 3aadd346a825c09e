package dev.gtm.rules.table;

import dev.gtm.io.CsvTable;
import dev.gtm.quantity.Sorted;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of a market.
 *
 * @param code its own code in the tables
 * @param codes its own code and those of all that it inherits, ALL among them
 * @param priorAuthorization whether payers ask for authorization before treatment
 * @param statutoryCoverage whether everybody is covered by law
 */
public record MarketFact(String code, Set<String> codes, boolean priorAuthorization, boolean statutoryCoverage) {

    /** Under which rows stand that hold everywhere. */
    public static final String EVERYWHERE = "ALL";

    private static final Set<String> ANSWERS = new TreeSet<>(Set.of("yes", "partly", "no"));

    public MarketFact {
        codes = Sorted.set(codes);
    }

    static Map<String, MarketFact> byCode(CsvTable table, TableLabels labels) {
        var parents = new LinkedHashMap<String, String>();
        var rows = new LinkedHashMap<String, CsvTable.Row>();
        for (var row : table.rows()) {
            var code = row.get("market");
            rows.put(code, row);
            parents.put(code, row.get("inherits"));
        }
        var known = new TreeSet<>(rows.keySet());
        known.add(EVERYWHERE);
        known.add("");
        table.rows().forEach(row -> labels.oneOf(row, "inherits", known));
        for (var row : table.rows()) {
            Arrays.stream(row.get("members").split("\\s+"))
                    .filter(member -> !member.isEmpty())
                    .forEach(member -> parents.putIfAbsent(member, row.get("market")));
        }
        var markets = new LinkedHashMap<String, MarketFact>();
        parents.forEach((code, parent) -> {
            var row = rows.containsKey(code) ? rows.get(code) : rows.get(parent);
            if (row != null) {
                markets.put(code, of(code, row, parents, labels));
            }
        });
        return Map.copyOf(markets);
    }

    private static MarketFact of(String code, CsvTable.Row row, Map<String, String> parents, TableLabels labels) {
        var codes = new TreeSet<String>();
        for (String at = code; at != null && !at.isEmpty() && codes.add(at); at = parents.get(at)) {
            // climbs from the market to what it inherits
        }
        codes.add(EVERYWHERE);
        return new MarketFact(
                code,
                codes,
                labels.oneOf(row, "prior_authorization", ANSWERS).equals("yes"),
                labels.oneOf(row, "statutory_coverage", ANSWERS).equals("yes"));
    }
}
