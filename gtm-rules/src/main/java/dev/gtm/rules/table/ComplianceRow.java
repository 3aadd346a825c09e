package dev.gtm.rules.table;

import dev.gtm.adoption.ProductStatus;
import dev.gtm.approach.Activity;
import dev.gtm.approach.AudienceClass;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.approach.Verdict;
import dev.gtm.io.CsvTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a row of the compliance table into one fact per combination of its alternatives. */
final class ComplianceRow {

    private static final String DUTY = "RECORD";

    private ComplianceRow() {}

    static List<ComplianceFact> read(Row row, Map<String, ComplianceWords> words, TableLabels labels) {
        var said = words.getOrDefault(row.get("id"), ComplianceWords.asFound(row.get("rule"), row.get("condition")));
        var facts = new ArrayList<ComplianceFact>();
        for (var actor : labels.alternatives(row, "actor", FieldRole.class)) {
            for (var audience : labels.alternatives(row, "audience", AudienceClass.class)) {
                for (var need : labels.alternatives(row, "need", Need.class)) {
                    for (var activity : labels.alternatives(row, "activity", Activity.class)) {
                        for (var status : labels.alternatives(row, "product_status", ProductStatus.class)) {
                            facts.add(fact(row, actor, audience, need, activity, status, verdict(row, labels), said));
                        }
                    }
                }
            }
        }
        return facts;
    }

    private static @Nullable Verdict verdict(Row row, TableLabels labels) {
        return row.get("verdict").equals(DUTY) ? null : labels.constant(row, "verdict", Verdict.class);
    }

    private static ComplianceFact fact(
            Row row,
            @Nullable FieldRole actor,
            @Nullable AudienceClass audience,
            @Nullable Need need,
            @Nullable Activity activity,
            @Nullable ProductStatus status,
            @Nullable Verdict verdict,
            ComplianceWords words) {
        return new ComplianceFact(
                row.get("id"),
                row.get("market"),
                actor,
                audience,
                need,
                activity,
                status,
                verdict,
                row.get("condition"),
                row.get("rule"),
                row.get("legal_basis"),
                row.get("source"),
                row.get("provenance"),
                words);
    }
}
