package dev.gtm.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gtm.approach.Channel;
import dev.gtm.approach.Delivery;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.approach.PriceUnit;
import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Share;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class InterventionTest {

    @Test
    void goes_by_its_label_or_its_id() {
        assertThat(personal(FieldRole.MSL, List.of(0, 2, 4)).name()).isEqualTo("I");
    }

    @Test
    void levels_rise_from_zero_or_more() {
        refuses(() -> personal(FieldRole.MSL, List.of()), "levels");
        refuses(() -> personal(FieldRole.MSL, List.of(-1, 0)), "levels");
        refuses(() -> personal(FieldRole.MSL, List.of(0, 2, 2)), "levels");
        refuses(() -> personal(FieldRole.MSL, List.of(0, 4, 2)), "levels");
    }

    @Test
    void somebody_or_something_delivers_it() {
        refuses(() -> personal(null, List.of(0, 1)), "role");
        refuses(() -> intervention(Set.of(Need.EDUCATE), Delivery.NON_PERSONAL, null, null, List.of(0)), "channel");
        assertThat(intervention(Set.of(Need.EDUCATE), Delivery.NON_PERSONAL, null, Channel.EMAIL, List.of(0))
                        .role())
                .isNull();
    }

    @Test
    void serves_a_need_that_can_be_met() {
        refuses(() -> intervention(Set.of(), Delivery.PERSONAL, FieldRole.MSL, null, List.of(0)), "needs");
        refuses(
                () -> intervention(Set.of(Need.OUT_OF_SCOPE), Delivery.PERSONAL, FieldRole.MSL, null, List.of(0)),
                "needs");
    }

    @Test
    void a_price_may_be_left_to_the_catalogue_where_it_counts() {
        var unpriced = personal(FieldRole.MSL, List.of(0, 2)).toBuilder();

        assertThat(unpriced.unit("fte").build().priceUnit()).isEqualTo(PriceUnit.FTE);
        assertThat(unpriced.unit("Email").build().priceUnit()).isEqualTo(PriceUnit.EMAIL);
        refuses(() -> unpriced.unit("wave").build(), "unitCost");
        refuses(() -> unpriced.by(Channel.EMAIL).unit("FTE").build(), "unitCost");
    }

    @Test
    void costs_nothing_that_anybody_could_tell_without_a_price() {
        var unpriced =
                personal(FieldRole.MSL, List.of(0, 2)).toBuilder().unit("FTE").build();

        assertThatThrownBy(() -> unpriced.cost(2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No price for I. Maybe add unitCost, or price it with at(...).");
        assertThat(unpriced.at(Money.of(7, "USD")).cost(2)).isEqualTo(Money.of(14, "USD"));
    }

    @Test
    void curves_bend_and_limits_bind() {
        refuses(() -> new ResponseCurve(Curve.HILL, 0, 1), "halfSaturation");
        refuses(() -> new ResponseCurve(Curve.HILL, Double.POSITIVE_INFINITY, 1), "halfSaturation");
        refuses(() -> new ResponseCurve(Curve.HILL, 1, Double.NaN), "slope");
        refuses(() -> new Limits(null, Map.of(FieldRole.MSL, -1), Map.of()), "fte.MSL");
        refuses(() -> new Limits(null, Map.of(), Map.of("I", -1)), "floors.I");
    }

    private static void refuses(ThrowingCallable call, String field) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    private static Intervention personal(FieldRole role, List<Integer> levels) {
        return intervention(Set.of(Need.EDUCATE), Delivery.PERSONAL, role, null, levels);
    }

    private static Intervention intervention(
            Set<Need> needs, Delivery delivery, FieldRole role, Channel channel, List<Integer> levels) {
        return new Intervention(
                "I",
                null,
                Set.of("B"),
                needs,
                delivery,
                role,
                channel,
                null,
                null,
                "FTE",
                new Money(BigDecimal.TEN, Currency.getInstance("USD")),
                levels,
                new ResponseCurve(Curve.HILL, 1, 1),
                List.of(new StepEffect("TEST", Set.of(), Share.of(0.5))),
                Set.of(),
                0,
                null);
    }
}
