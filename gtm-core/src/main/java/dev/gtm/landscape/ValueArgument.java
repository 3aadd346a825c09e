package dev.gtm.landscape;

import static dev.gtm.diagnostic.Require.text;

import dev.gtm.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a medicine in the eyes of those who decide on money: value is the outcome divided by its cost. It names the
 * question, not the answer: the figures are the product's.
 *
 * @param id the row of the catalogue
 * @param outcome the outcome that counts for them
 * @param cost the cost that it is set against
 * @param gain what they gain
 * @param payment in the United States, the payment category that it speaks to; else null
 * @param source where it was read
 * @param assumption whether a part of it is a reading of ours
 */
public record ValueArgument(
        String id,
        Sentence outcome,
        Sentence cost,
        Sentence gain,
        @Nullable PaymentCategory payment,
        String source,
        boolean assumption) {

    public ValueArgument {
        text("id", id);
    }
}
