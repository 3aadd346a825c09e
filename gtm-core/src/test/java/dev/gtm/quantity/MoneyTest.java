package dev.gtm.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gtm.diagnostic.InvalidValueException;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Currency YEN = Currency.getInstance("JPY");
    private static final Currency DOLLAR = Currency.getInstance("USD");

    @Test
    void trailing_zeros_make_no_difference() {
        assertThat(money("18000000.00")).isEqualTo(money("1.8E+7")).hasSameHashCodeAs(money("18000000"));
        assertThat(money("0.000")).isEqualTo(money("0"));
    }

    @Test
    void the_currency_does() {
        assertThat(money("5")).isNotEqualTo(new Money(new BigDecimal("5"), DOLLAR));
    }

    @Test
    void is_printed_plainly() {
        assertThat(money("1.8E+7")).hasToString("18000000 JPY");
        assertThat(new Money(new BigDecimal("0.50"), DOLLAR)).hasToString("0.5 USD");
    }

    @Test
    void can_be_multiplied() {
        assertThat(money("8000000").times(1.5)).isEqualTo(money("12000000"));
        assertThat(money("8000000").times(0)).isEqualTo(money("0"));
    }

    @Test
    void a_price_is_not_negative() {
        assertThat(Money.price("unitCost", BigDecimal.ZERO, YEN)).isEqualTo(money("0"));
        assertThatThrownBy(() -> Money.price("unitCost", new BigDecimal("-1"), YEN))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("unitCost takes an amount of at least 0, not -1");
    }

    private static Money money(String yen) {
        return new Money(new BigDecimal(yen), YEN);
    }
}
