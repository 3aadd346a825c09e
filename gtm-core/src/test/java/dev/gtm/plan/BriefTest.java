package dev.gtm.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.adoption.Step;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.investment.Objective;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Share;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BriefTest {

    @Test
    void is_built_in_a_few_lines() {
        var brief = good().build();

        assertThat(brief.product().status()).isEqualTo(ProductStatus.ON_LABEL);
        assertThat(brief.objective()).isEqualTo(Objective.PATIENTS);
        assertThat(brief.horizonMonths()).isEqualTo(12);
        assertThat(brief.actorOf(brief.behavior("ORDER")).role()).isEqualTo(StakeholderRole.PHYSICIAN);
        assertThat(brief.stepOf(brief.behavior("ORDER")).stage()).isEqualTo(Stage.TESTING);
        assertThat(brief.barriersOf(brief.behavior("ORDER"))).hasSize(1);
    }

    @Test
    void one_rate_holds_for_segments_still_to_come() {
        var brief = Brief.builder("b", "US", "USD")
                .product("Drug", ProductStatus.ON_LABEL)
                .step("TEST", Stage.TESTING, 0.5)
                .segment("NORTH", 10)
                .segment("SOUTH", 20)
                .build();

        assertThat(brief.journey().get(0).rates()).isEqualTo(Map.of("NORTH", Share.of(0.5), "SOUTH", Share.of(0.5)));
    }

    @Test
    void tells_all_that_does_not_fit_together() {
        var refused = catchThrowableOfType(
                InvalidBriefException.class,
                () -> good().step(Step.of("START", Stage.INITIATION, Map.of("ALLL", Share.of(0.5))))
                        .behavior("GO", "DOK", "STRAT", "starts", 0.7)
                        .barrier("SLOW", "ORDRE", BarrierCause.HABIT)
                        .build());

        assertThat(refused.findings())
                .extracting(Finding::code, Finding::path, Finding::value, Finding::suggestion)
                .containsExactlyInAnyOrder(
                        tuple("DANGLING_ID", "journey[1].rate.ALLL", "ALLL", "ALL"),
                        tuple("DANGLING_ID", "behaviors[1].stakeholder", "DOK", "DOC"),
                        tuple("DANGLING_ID", "behaviors[1].step", "STRAT", "START"),
                        tuple("DUPLICATE_ID", "barriers[1].id", "SLOW", null),
                        tuple("DANGLING_ID", "barriers[1].behavior", "ORDRE", "ORDER"));
        assertThat(refused)
                .hasMessageStartingWith("The brief does not hold together:\n  ")
                .hasMessageContaining("did you mean DOC?");
    }

    @Test
    void takes_at_least_a_segment_and_a_step() {
        assertThat(catchThrowableOfType(
                                InvalidBriefException.class,
                                () -> Brief.builder("b", "US", "USD")
                                        .product("Drug", ProductStatus.ON_LABEL)
                                        .build())
                        .findings())
                .extracting(Finding::path)
                .containsExactly("segments", "journey");
    }

    @Test
    void an_objective_needs_its_figure() {
        assertThat(catchThrowableOfType(
                                InvalidBriefException.class,
                                () -> good().objective(Objective.NET_VALUE, null)
                                        .build())
                        .findings())
                .extracting(Finding::path)
                .containsExactly("valuePerPatient");
        assertThat(catchThrowableOfType(
                                InvalidBriefException.class,
                                () -> good().objective(Objective.COST_FOR_PATIENTS, null)
                                        .build())
                        .findings())
                .extracting(Finding::path)
                .containsExactly("wantedPatients");
    }

    @Test
    void refuses_values_out_of_their_range() {
        refuses(good().horizonMonths(0), "horizonMonths takes a whole number from 1 to 1200, not 0");
        refuses(good().periodMonths(1201), "periodMonths takes a whole number from 1 to 1200, not 1201");
        refuses(
                good().objective(Objective.COST_FOR_PATIENTS, Double.NaN),
                "wantedPatients takes a finite number of at least 0, not NaN");
        refuses(
                Brief.builder("b", "usa", "USD")
                        .product("Drug", ProductStatus.ON_LABEL)
                        .segment("ALL", 1)
                        .step("TEST", Stage.TESTING, 0.5),
                "market takes two or three capital letters, not usa");
    }

    @Test
    void takes_a_product_because_its_status_decides_what_may_be_said() {
        refuses(
                Brief.builder("b", "US", "USD").segment("ALL", 1).step("TEST", Stage.TESTING, 0.5),
                "product takes a product; its status decides what may be said of it, not null");
    }

    @Test
    void takes_a_currency_of_iso_4217() {
        assertThatThrownBy(() -> Brief.builder("b", "US", "DOLLAR"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("currency takes a currency of ISO 4217, not DOLLAR");
    }

    @Test
    void nobody_is_excused_without_a_reason() {
        assertThatThrownBy(() ->
                        Stakeholder.of("LAB", StakeholderRole.PATHOLOGY_LAB).withNotRelevant(" "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("notRelevant takes a text that is not blank, not  ");
    }

    @Test
    void takes_amounts_in_its_own_currency() {
        var yen = new Money(BigDecimal.TEN, Currency.getInstance("JPY"));
        assertThat(catchThrowableOfType(
                                InvalidBriefException.class,
                                () -> good().valuePerPatient(yen).build())
                        .findings())
                .singleElement()
                .satisfies(one -> assertThat(one.code()).isEqualTo("WRONG_CURRENCY"));
    }

    @Test
    void nobody_is_found_who_is_not_there() {
        assertThatThrownBy(() -> good().build().behavior("NOBODY"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NOBODY");
    }

    private static void refuses(BriefBuilder builder, String message) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    private static BriefBuilder good() {
        return Brief.builder("b", "US", "USD")
                .product("Drug", ProductStatus.ON_LABEL)
                .segment("ALL", 1000)
                .step(Step.of("TEST", Stage.TESTING, Map.of("ALL", Share.of(0.5))))
                .stakeholder("DOC", StakeholderRole.PHYSICIAN)
                .behavior("ORDER", "DOC", "TEST", "orders the test", 0.7)
                .barrier("SLOW", "ORDER", BarrierCause.TURNAROUND_TIME);
    }
}
