package dev.gtm.rules.table;

import dev.gtm.approach.Channel;
import dev.gtm.io.CsvTable.Row;
import dev.gtm.landscape.CarePhase;
import dev.gtm.landscape.DigitalPartner;
import dev.gtm.landscape.OfferingForm;
import dev.gtm.landscape.RevenueModel;
import dev.gtm.language.Sentence;
import dev.gtm.quantity.Sorted;
import dev.gtm.rules.situation.Sourced;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One row of the catalogue of digital health offerings.
 *
 * @param id the row's id
 * @param channel by what such an offering reaches people
 * @param patientSide whether patients and those who stand by them use it; else professionals do
 * @param phases in which phases of care
 * @param region where its examples work, or ALL
 * @param general whether it names the kind alone, for every region
 * @param partner the offering
 */
public record OfferingRow(
        String id,
        Channel channel,
        boolean patientSide,
        Set<CarePhase> phases,
        String region,
        boolean general,
        DigitalPartner partner)
        implements Sourced {

    private static final String PATIENT = "PATIENT";
    private static final String PROFESSIONAL = "PROFESSIONAL";
    private static final Set<String> AUDIENCES = new TreeSet<>(Set.of(PATIENT, PROFESSIONAL, "ANY"));

    public OfferingRow {
        phases = Sorted.set(phases);
    }

    /** One for each side that uses it. */
    static List<OfferingRow> read(Row row, TableLabels labels) {
        var audience = labels.oneOf(row, "audience", AUDIENCES);
        return Stream.of(true, false)
                .filter(patients -> !audience.equals(patients ? PROFESSIONAL : PATIENT))
                .map(patients -> of(row, patients, labels))
                .toList();
    }

    private static OfferingRow of(Row row, boolean patientSide, TableLabels labels) {
        var phases = labels.constants(row, "phase", CarePhase.class);
        var partner = new DigitalPartner(
                row.get("id"),
                new Sentence(row.get("kind"), row.get("kind_ja")),
                phases.get(0),
                labels.constant(row, "form", OfferingForm.class),
                new HashSet<>(labels.constants(row, "revenue", RevenueModel.class)),
                row.get("region"),
                players(row),
                row.get("source"),
                !row.get("provenance").equals("found"));
        return new OfferingRow(
                partner.id(),
                labels.constant(row, "channel", Channel.class),
                patientSide,
                new HashSet<>(phases),
                partner.region(),
                partner.region().equals(MarketFact.EVERYWHERE),
                partner);
    }

    private static List<String> players(Row row) {
        return Arrays.stream(row.get("players").split("\\|"))
                .filter(player -> !player.isBlank())
                .toList();
    }

    @Override
    public Sentence source() {
        return partner.assumption()
                ? new Sentence(partner.source() + " [assignment is our reading]", partner.source() + "［対応づけは当方の解釈］")
                : new Sentence(partner.source() + " [found]", partner.source() + "［出典で確認］");
    }

    @Override
    public Sentence statement() {
        return partner.kind();
    }

    @Override
    public String toString() {
        return "offerings.csv " + id + ": " + partner.kind().en() + " (" + region + ")";
    }
}
