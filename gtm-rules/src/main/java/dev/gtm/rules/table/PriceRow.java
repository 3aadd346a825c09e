package dev.gtm.rules.table;

import dev.gtm.approach.Channel;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.PriceUnit;
import dev.gtm.approach.UnitPrice;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.io.CsvTable.Row;
import dev.gtm.language.Sentence;
import dev.gtm.quantity.Money;
import dev.gtm.rules.situation.Sourced;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A price of the table of economics, and one role or channel of which this library reads it. A row with alternatives, or with a
 * channel that reaches any audience, stands here once for each.
 *
 * @param id the id of the row that says whose price it is
 * @param role who is paid for; null for a channel
 * @param channel what is paid for; null for a role
 * @param patientSide of a channel, whether it reaches patients; else professionals
 * @param unit what is counted
 * @param market where the price was collected
 * @param currency in which, ISO 4217
 * @param price how much
 */
public record PriceRow(
        String id,
        @Nullable FieldRole role,
        @Nullable Channel channel,
        boolean patientSide,
        PriceUnit unit,
        String market,
        String currency,
        UnitPrice price)
        implements Sourced {

    private static final String ROLE = "role";
    private static final String CHANNEL = "channel";
    private static final String NONE = "none";
    private static final Set<String> CARRIERS = new TreeSet<>(Set.of(ROLE, CHANNEL, NONE));
    private static final String ANY = "ANY";
    private static final String PATIENT = "PATIENT";
    private static final Set<String> AUDIENCES = new TreeSet<>(Set.of(ANY, PATIENT, "PROFESSIONAL"));
    private static final String PER_PERSON = "FTE/y";
    private static final String FOUND = "found";

    /** The rows of the table of uses that name a role or a channel; the others say why nobody uses a price. */
    static List<PriceRow> read(List<Row> uses, List<Row> prices, TableLabels labels) {
        var byId = new HashMap<String, Row>();
        prices.forEach(row -> byId.put(row.get("id"), row));
        var all = new ArrayList<PriceRow>();
        for (var use : uses) {
            labels.oneOf(use, "price", byId.keySet());
            var carrier = labels.oneOf(use, "carrier", CARRIERS);
            var price = byId.get(use.get("price"));
            if (price != null && CARRIERS.contains(carrier) && !carrier.equals(NONE)) {
                all.addAll(of(use, price, labels));
            }
        }
        return List.copyOf(all);
    }

    private static List<PriceRow> of(Row use, Row row, TableLabels labels) {
        var price = price(use, row, labels);
        if (price == null) {
            return List.of();
        }
        var audience = labels.oneOf(use, "audience", AUDIENCES);
        var all = new ArrayList<PriceRow>();
        if (use.get("carrier").equals(ROLE)) {
            labels.constants(use, "by", FieldRole.class)
                    .forEach(role -> all.add(new PriceRow(
                            price.id(),
                            role,
                            null,
                            false,
                            price.unit(),
                            row.get("market"),
                            price.base().currency().getCurrencyCode(),
                            price)));
            return all;
        }
        for (var channel : labels.constants(use, "by", Channel.class)) {
            for (var patients : List.of(false, true)) {
                if (audience.equals(ANY) || audience.equals(PATIENT) == patients) {
                    all.add(new PriceRow(
                            price.id(),
                            null,
                            channel,
                            patients,
                            price.unit(),
                            row.get("market"),
                            price.base().currency().getCurrencyCode(),
                            price));
                }
            }
        }
        return all;
    }

    /** Null for a row that holds no price, which is noted. */
    private static @Nullable UnitPrice price(Row use, Row row, TableLabels labels) {
        var words = labels.sentence(use, "name", "name_ja");
        var unit = row.get("unit").split("/", 2);
        var base = labels.number(row, "base");
        if (unit.length < 2) {
            labels.note(row.at("unit"), noUnit(row));
            return null;
        }
        if (base == null && row.get("base").isBlank()) {
            labels.note(row.at("base"), Finding.of("MISSING", "base", null, "is an amount that a price needs"));
        }
        if (words == null || base == null) {
            return null;
        }
        var counted = unit[1].equals(PER_PERSON) ? PriceUnit.FTE.name() : unit[1].toUpperCase(Locale.ROOT);
        var read = labels.constant(row, "unit", counted, PriceUnit.class);
        try {
            var currency = Currency.getInstance(unit[0]);
            return new UnitPrice(
                    use.get("id"),
                    read,
                    money(base, currency),
                    moneyOrNull(labels.number(row, "low"), currency),
                    moneyOrNull(labels.number(row, "high"), currency),
                    noted(words, use),
                    source(row),
                    !isFound(row));
        } catch (InvalidValueException e) {
            labels.note(
                    row.at(e.field()),
                    Finding.of("UNKNOWN_VALUE", e.field(), row.get(e.field()), "takes " + e.allowed()));
        } catch (IllegalArgumentException e) {
            labels.note(row.at("unit"), noUnit(row));
        }
        return null;
    }

    private static Finding noUnit(Row row) {
        var message = "takes a currency of ISO 4217, a slash and what is counted";
        return Finding.of("UNKNOWN_VALUE", "unit", row.get("unit"), message);
    }

    private static Money money(double amount, Currency currency) {
        return new Money(BigDecimal.valueOf(amount), currency);
    }

    private static @Nullable Money moneyOrNull(@Nullable Double amount, Currency currency) {
        return amount == null ? null : money(amount, currency);
    }

    private static Sentence noted(Sentence words, Row use) {
        return use.get("note").isBlank()
                ? words
                : new Sentence(words.en() + ", " + use.get("note"), words.ja() + "、" + use.get("note_ja"));
    }

    private static Sentence source(Row row) {
        return isFound(row)
                ? new Sentence(row.get("source") + " [found]", row.get("source") + "［出典で確認］")
                : new Sentence(
                        "economics.csv " + row.get("id") + " [assumption, from memory]",
                        "economics.csv " + row.get("id") + "［記憶による仮定］");
    }

    private static boolean isFound(Row row) {
        return row.get("provenance").equals(FOUND);
    }

    @Override
    public Sentence source() {
        return new Sentence(
                price.source().en() + "; whose price it is, is a reading of this library",
                price.source().ja() + "、対象の対応づけは本ライブラリの解釈である");
    }

    @Override
    public Sentence statement() {
        return new Sentence(
                price.words().en() + ", " + price.perUnit().en(),
                price.words().ja() + "、" + price.perUnit().ja());
    }

    @Override
    public String toString() {
        return "price_uses.csv " + id + ": " + statement().en() + " (" + market + ")";
    }
}
