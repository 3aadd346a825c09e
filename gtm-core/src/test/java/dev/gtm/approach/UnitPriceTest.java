package dev.gtm.approach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.language.Sentence;
import dev.gtm.quantity.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitPriceTest {

    private static final Sentence SOMEBODY = Sentence.untranslated("somebody");

    @ParameterizedTest
    @CsvSource({"0,,,base", "18,15,,low", "18,,22,low", "18,19,22,low", "18,15,17,high"})
    void lies_within_its_range(long base, Long low, Long high, String field) {
        var refused = catchThrowableOfType(
                InvalidValueException.class, () -> price(Money.of(base, "JPY"), yen(low), yen(high)));

        assertThat(refused.field()).isEqualTo(field);
    }

    @Test
    void has_one_currency() {
        var refused = catchThrowableOfType(
                InvalidValueException.class, () -> price(Money.of(18, "JPY"), Money.of(15, "USD"), yen(22L)));

        assertThat(refused.field()).isEqualTo("low");
    }

    @Test
    void needs_no_range() {
        assertThat(price(Money.of(18, "JPY"), null, null).low()).isNull();
        assertThat(price(Money.of(18, "JPY"), yen(18L), yen(18L)).high()).isEqualTo(yen(18L));
    }

    private static UnitPrice price(Money base, Money low, Money high) {
        return new UnitPrice("PR", PriceUnit.FTE, base, low, high, SOMEBODY, SOMEBODY, true);
    }

    private static Money yen(Long amount) {
        return amount == null ? null : Money.of(amount, "JPY");
    }
}
