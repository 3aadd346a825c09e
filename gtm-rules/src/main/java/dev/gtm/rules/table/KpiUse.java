package dev.gtm.rules.table;

import dev.gtm.adoption.Stage;
import dev.gtm.approach.Delivery;
import dev.gtm.io.CsvTable.Row;
import dev.gtm.language.Sentence;
import dev.gtm.outcome.KpiDefinition;
import dev.gtm.outcome.KpiDirection;
import dev.gtm.outcome.KpiKind;
import dev.gtm.outcome.KpiUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key figure of the table of definitions, and what it follows.
 *
 * @param id the row's id in the table of uses
 * @param figure what is measured, in capitals, as a part of an id
 * @param kind what it tells
 * @param stage at the steps of which stage; null for what the company does
 * @param delivery of which means; null for what people do
 * @param priorAuthorization whether only markets have it whose payers authorize treatments
 * @param definition what it is
 * @param owner the function that answers for it
 * @param lagMonths how many months pass until it can be known of somebody
 */
public record KpiUse(
        String id,
        String figure,
        KpiKind kind,
        @Nullable Stage stage,
        @Nullable Delivery delivery,
        boolean priorAuthorization,
        KpiDefinition definition,
        Sentence owner,
        int lagMonths) {

    private static final String FOUND = "found";
    private static final String OWN_SOURCE = "Method of this library, step 1";
    private static final String RATE = "RATE";
    private static final String YES = "yes";
    private static final Set<String> YES_OR_NO = Set.of(YES, "no");

    static List<KpiUse> read(List<Row> uses, List<Row> definitions, TableLabels labels) {
        var byId = new HashMap<String, Row>();
        definitions.forEach(row -> byId.put(row.get("id"), row));
        var all = new ArrayList<KpiUse>();
        for (var use : uses) {
            if (!use.get("kpi").isEmpty()) {
                labels.oneOf(use, "kpi", byId.keySet());
            }
            labels.oneOf(use, "prior_authorization", YES_OR_NO);
            for (var stage : labels.alternatives(use, "stage", Stage.class)) {
                all.add(of(use, stage, byId.get(use.get("kpi")), labels));
            }
        }
        return List.copyOf(all);
    }

    private static KpiUse of(Row use, @Nullable Stage stage, @Nullable Row defined, TableLabels labels) {
        var lag = labels.number(use, "lag_months");
        return new KpiUse(
                use.get("id"),
                defined == null ? RATE : defined.get("id"),
                labels.constant(use, "kind", KpiKind.class),
                stage,
                labels.alternatives(use, "delivery", Delivery.class).get(0),
                use.get("prior_authorization").equals(YES),
                definition(use, defined, labels),
                sentence(use, "owner", labels),
                lag == null ? 0 : lag.intValue());
    }

    private static KpiDefinition definition(Row use, @Nullable Row defined, TableLabels labels) {
        var formula = sentence(use, "formula", labels);
        return new KpiDefinition(
                sentence(use, "name", labels),
                defined == null ? formula : Sentence.untranslated(defined.get("definition")),
                formula,
                labels.constant(use, "unit", KpiUnit.class),
                labels.constant(use, "direction", KpiDirection.class),
                defined == null ? OWN_SOURCE : source(defined),
                defined != null && !isFound(defined));
    }

    /** A sentence that both languages need; a dash stands in for one that is missing, which is noted. */
    private static Sentence sentence(Row use, String column, TableLabels labels) {
        var sentence = labels.sentence(use, column, column + "_ja");
        return sentence == null ? Sentence.untranslated("–") : sentence;
    }

    private static String source(Row defined) {
        var url = defined.get("url");
        return defined.get("source") + (url.isBlank() || url.equals("idem") ? "" : ", " + url) + " ["
                + (isFound(defined) ? FOUND : "assumption, from memory") + "]";
    }

    private static boolean isFound(Row defined) {
        return defined.get("provenance").equals(FOUND);
    }

    @Override
    public String toString() {
        return "kpi_uses.csv " + id + ": " + definition.name().en() + " (" + definition.source() + ")";
    }
}
