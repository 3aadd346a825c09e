package dev.gtm.rules.table;

import dev.gtm.approach.FieldRole;
import dev.gtm.io.CsvTable.Row;
import dev.gtm.language.Sentence;
import dev.gtm.quantity.Sorted;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody meets one customer, and how many contacts one full-time person can make.
 *
 * @param id the row's id
 * @param role who meets them
 * @param markets for which markets the figures were collected, or ALL
 * @param perCustomer contacts with one customer in 12 months; null where no figure is known
 * @param perPerson contacts that one full-time person can make in 12 months; null where no figure is known
 * @param words where the figures come from, for people
 * @param source who says so
 * @param assumption whether a figure is from memory
 */
public record ContactFigure(
        String id,
        FieldRole role,
        Set<String> markets,
        @Nullable Double perCustomer,
        @Nullable Double perPerson,
        Sentence words,
        String source,
        boolean assumption) {

    public ContactFigure {
        markets = Sorted.set(markets);
    }

    static ContactFigure of(Row row, TableLabels labels) {
        return new ContactFigure(
                row.get("id"),
                labels.constant(row, "role", FieldRole.class),
                Set.copyOf(Arrays.asList(row.get("market").split("\\|"))),
                labels.number(row, "per_customer"),
                labels.number(row, "per_person"),
                new Sentence(row.get("words"), row.get("words_ja")),
                row.get("source"),
                !row.get("provenance").equals("found"));
    }
}
