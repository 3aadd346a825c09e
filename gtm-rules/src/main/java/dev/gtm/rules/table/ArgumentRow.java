package dev.gtm.rules.table;

import dev.gtm.adoption.StakeholderRole;
import dev.gtm.io.CsvTable.Row;
import dev.gtm.landscape.PaymentCategory;
import dev.gtm.landscape.ValueArgument;
import dev.gtm.language.Sentence;
import dev.gtm.quantity.Sorted;
import dev.gtm.rules.situation.Sourced;
import java.util.HashSet;
import java.util.Set;

/**
 * One row of the table of value arguments.
 *
 * @param id the row's id
 * @param audiences to whom it speaks
 * @param market in which market, or ALL
 * @param general whether it holds in every market
 * @param argument the argument
 */
public record ArgumentRow(
        String id, Set<StakeholderRole> audiences, String market, boolean general, ValueArgument argument)
        implements Sourced {

    public ArgumentRow {
        audiences = Sorted.set(audiences);
    }

    static ArgumentRow of(Row row, TableLabels labels) {
        var argument = new ValueArgument(
                row.get("id"),
                new Sentence(row.get("outcome"), row.get("outcome_ja")),
                new Sentence(row.get("cost"), row.get("cost_ja")),
                new Sentence(row.get("gain"), row.get("gain_ja")),
                row.get("payment").isBlank() ? null : labels.constant(row, "payment", PaymentCategory.class),
                row.get("source"),
                !row.get("provenance").equals("found"));
        return new ArgumentRow(
                argument.id(),
                new HashSet<>(labels.constants(row, "audience", StakeholderRole.class)),
                row.get("market"),
                row.get("market").equals(MarketFact.EVERYWHERE),
                argument);
    }

    @Override
    public Sentence source() {
        return argument.assumption()
                ? new Sentence(argument.source() + " [partly our reading]", argument.source() + "［一部は当方の解釈］")
                : new Sentence(argument.source() + " [found]", argument.source() + "［出典で確認］");
    }

    @Override
    public Sentence statement() {
        return argument.gain();
    }

    @Override
    public String toString() {
        return "value_arguments.csv " + id + ": " + argument.outcome().en() + " / "
                + argument.cost().en();
    }
}
