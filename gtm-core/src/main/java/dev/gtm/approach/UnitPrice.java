package dev.gtm.approach;

import dev.gtm.diagnostic.Require;
import dev.gtm.language.Labels;
import dev.gtm.language.Language;
import dev.gtm.language.Sentence;
import dev.gtm.quantity.Money;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one unit costs by the catalogue ({@code economics.csv}), in the money of the market where it was collected. It stands in
 * where a brief gives no price, so it is an assumption in every plan, be it read or remembered.
 *
 * @param id the row that reads the price of a role or a channel
 * @param unit what is counted; an FTE costs its price every 12 months, a contact each time
 * @param base the price, above 0
 * @param low the lower end of its range, or null where the source gives none
 * @param high the upper end of its range, or null where the source gives none
 * @param words what was priced, and in which year
 * @param source who says so, with the provenance
 * @param recalled whether nobody has read the price in its source: it is from memory
 */
public record UnitPrice(
        String id,
        PriceUnit unit,
        Money base,
        @Nullable Money low,
        @Nullable Money high,
        Sentence words,
        Sentence source,
        boolean recalled) {

    public UnitPrice {
        Require.that(base.amount().signum() > 0, "base", base, "an amount above 0");
        Require.that((low == null) == (high == null), "low", low, "both ends of a range or none");
        Require.that(low == null || isWithin(low, base), "low", low, "at most " + base);
        Require.that(high == null || isWithin(base, high), "high", high, "at least " + base);
    }

    /** How much for what, with the range: {@code about 18,000,000 JPY per FTE a year (15,000,000 to 22,000,000)}. */
    public Sentence perUnit() {
        var each = unit == PriceUnit.FTE;
        return new Sentence(
                "about " + grouped(base) + " " + currency() + " per " + Labels.of(unit, Language.EN)
                        + (each ? " a year" : "")
                        + (low == null || high == null ? "" : " (" + grouped(low) + " to " + grouped(high) + ")"),
                Labels.of(unit, Language.JA) + "あたり" + (each ? "年間" : "") + "約 " + grouped(base) + " " + currency()
                        + (low == null || high == null ? "" : "（" + grouped(low) + "～" + grouped(high) + "）"));
    }

    private String currency() {
        return base.currency().getCurrencyCode();
    }

    private static String grouped(Money money) {
        var amount = money.amount();
        return String.format(Locale.ROOT, "%,." + Math.max(0, amount.scale()) + "f", amount);
    }

    private static boolean isWithin(Money less, Money more) {
        return less.currency().equals(more.currency()) && less.amount().compareTo(more.amount()) <= 0;
    }
}
