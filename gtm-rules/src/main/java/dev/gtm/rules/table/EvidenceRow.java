package dev.gtm.rules.table;

import dev.gtm.adoption.Stage;
import dev.gtm.approach.AudienceClass;
import dev.gtm.approach.Certainty;
import dev.gtm.approach.Channel;
import dev.gtm.approach.EffectSize;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.diagnostic.Finding;
import dev.gtm.io.CsvTable;
import dev.gtm.io.CsvTable.Row;
import dev.gtm.language.Sentence;
import dev.gtm.quantity.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the figures of the table of effect sizes by the table that says of which tactics they speak. */
final class EvidenceRow {

    /** Percentage points; an odds ratio depends on a baseline and is none. */
    private static final String POINTS = "pp";

    private static final double MOST_POINTS = 100;
    private static final String FOUND = "found";
    private static final Set<String> CARRIERS = new TreeSet<>(Set.of("role", "channel"));

    private EvidenceRow() {}

    static List<TacticEvidence> read(CsvTable figures, CsvTable words, CsvTable readings, TableLabels labels) {
        var byId = new LinkedHashMap<String, Row>();
        var limits = limits(figures, words, labels);
        figures.rows().forEach(row -> byId.put(row.get("id"), row));
        figures.rows().forEach(row -> size(row, Sentence.untranslated(row.get("strategy")), limits, labels));
        var all = new ArrayList<TacticEvidence>();
        for (var reading : readings.rows()) {
            for (var figure : figuresOf(reading, byId, labels)) {
                all.addAll(expanded(reading, figure, limits, labels));
            }
        }
        return List.copyOf(all);
    }

    /** What speaks against each figure, by its id; notes what belongs to no figure. */
    private static Map<String, Sentence> limits(CsvTable figures, CsvTable words, TableLabels labels) {
        var limits = new TreeMap<String, Sentence>();
        for (var figure : figures.rows()) {
            var found = figure.get("confounding_or_limit");
            if (!found.isBlank()) {
                limits.put(figure.get("id"), Sentence.untranslated(found));
            }
        }
        for (var row : words.rows()) {
            var id = labels.oneOf(row, "id", limits.keySet());
            var sentence = labels.sentence(row, "en", "ja");
            if (sentence != null) {
                limits.put(id, sentence);
            }
        }
        return limits;
    }

    private static List<Row> figuresOf(Row reading, Map<String, Row> figures, TableLabels labels) {
        return labels.allOf(reading, "evidence", figures.keySet()).stream()
                .map(figures::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<TacticEvidence> expanded(
            Row reading, Row figure, Map<String, Sentence> limits, TableLabels labels) {
        var all = new ArrayList<TacticEvidence>();
        for (var need : labels.constants(reading, "need", Need.class)) {
            for (var by : carriers(reading, labels)) {
                for (var audience : labels.constants(reading, "audience", AudienceClass.class)) {
                    for (var stage : labels.alternatives(reading, "stage", Stage.class)) {
                        var size = size(figure, strategy(reading), limits, labels);
                        all.add(evidence(reading, figure, need, by, audience, stage, size));
                    }
                }
            }
        }
        return all;
    }

    private static List<? extends Enum<?>> carriers(Row reading, TableLabels labels) {
        return labels.oneOf(reading, "carrier", CARRIERS).equals("role")
                ? labels.constants(reading, "by", FieldRole.class)
                : labels.constants(reading, "by", Channel.class);
    }

    private static TacticEvidence evidence(
            Row reading,
            Row figure,
            Need need,
            Enum<?> by,
            AudienceClass audience,
            @Nullable Stage stage,
            @Nullable EffectSize size) {
        return new TacticEvidence(
                reading.get("id"),
                figure.get("id"),
                need,
                by instanceof FieldRole role ? role : null,
                by instanceof Channel channel ? channel : null,
                audience,
                stage,
                strategy(reading),
                size,
                isFound(figure),
                reference(figure),
                reading.get("reading") + " [" + reading.get("provenance") + "]");
    }

    private static Sentence strategy(Row reading) {
        return new Sentence(reading.get("name"), reading.get("name_ja"));
    }

    /** How much a figure says in points; null if it says nothing in points. */
    private static @Nullable EffectSize size(
            Row figure, Sentence strategy, Map<String, Sentence> limits, TableLabels labels) {
        var mid = labels.number(figure, "effect_value");
        var low = labels.number(figure, "low");
        var high = labels.number(figure, "high");
        if (mid == null || !figure.get("effect_unit").startsWith(POINTS)) {
            return null;
        }
        var year = labels.number(figure, "year");
        if (Math.abs(mid) > MOST_POINTS) {
            labels.note(
                    figure.at("effect_value"),
                    Finding.of(
                            "OUT_OF_RANGE",
                            "effect_value",
                            figure.get("effect_value"),
                            "takes points from -100 to 100"));
            return null;
        }
        if (low != null && high != null && low > high) {
            labels.note(
                    figure.at("high"),
                    Finding.of("OUT_OF_RANGE", "high", figure.get("high"), "is at least the low end"));
            return null;
        }
        return new EffectSize(
                strategy,
                mid,
                low == null || high == null ? null : new Range(low, high),
                certainty(figure, labels),
                year == null ? 0 : year.intValue(),
                reference(figure),
                limits.get(figure.get("id")),
                !isFound(figure));
    }

    private static Certainty certainty(Row figure, TableLabels labels) {
        var label = figure.get("certainty").toUpperCase(Locale.ROOT).replace("-", "_TO_");
        return labels.constant(figure, "certainty", label, Certainty.class);
    }

    private static String reference(Row figure) {
        var parts = Stream.of(figure.get("source"), figure.get("year"), figure.get("design"), figure.get("url"))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return parts + " [" + (isFound(figure) ? FOUND : "assumption, from memory") + "]";
    }

    private static boolean isFound(Row figure) {
        return figure.get("provenance").equals(FOUND);
    }
}
