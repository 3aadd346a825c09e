package dev.gtm.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gtm.diagnostic.InvalidValueException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TriggerBuilderTest {

    @Test
    void every_field_has_its_way_in() {
        var built = Trigger.builder("T1", "look again")
                .kpi("test rate", KpiKind.OUTCOME)
                .rateOf("TEST", "NORTH")
                .below(0.45)
                .periods(2)
                .minSample(30)
                .fromMonth(7)
                .owner("brand lead", 30)
                .replanFrom(2)
                .build();

        assertThat(built)
                .isEqualTo(new Trigger(
                        "T1",
                        "test rate",
                        KpiKind.OUTCOME,
                        "TEST",
                        "NORTH",
                        0.45,
                        null,
                        2,
                        30,
                        7,
                        null,
                        "look again",
                        "brand lead",
                        30,
                        2));
    }

    @Test
    void what_is_not_said_is_the_default() {
        var built =
                Trigger.builder("T2", "plan again").event("COMPETITOR_ENTRY").build();

        assertThat(built)
                .isEqualTo(new Trigger(
                        "T2",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        1,
                        1,
                        1,
                        "COMPETITOR_ENTRY",
                        "plan again",
                        null,
                        null,
                        1));
    }

    @Test
    void the_rate_over_all_segments_is_that_of_none_alone() {
        var north = Trigger.builder("T1", "look again")
                .rateOf("TEST", "NORTH")
                .below(0.45)
                .build();

        var all = north.toBuilder().rateOf("TEST").build();

        assertThat(north.segment()).isEqualTo("NORTH");
        assertThat(all.step()).isEqualTo("TEST");
        assertThat(all.segment()).isNull();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("below", Trigger.builder("T", "look again").rateOf("TEST")),
                Arguments.of(
                        "below", Trigger.builder("T", "look again").below(0.4).above(0.6)),
                Arguments.of(
                        "below", Trigger.builder("T", "look again").below(0.4).event("ENTRY")),
                Arguments.of(
                        "below",
                        Trigger.builder("T", "look again").rateOf("TEST").below(4)),
                Arguments.of(
                        "above",
                        Trigger.builder("T", "look again").rateOf("TEST").above(4)),
                Arguments.of("decision", Trigger.builder("T", " ").event("ENTRY")),
                Arguments.of("id", Trigger.builder("", "look again").event("ENTRY")),
                Arguments.of("periods", entry().periods(0)),
                Arguments.of("minSample", entry().minSample(0)),
                Arguments.of("fromMonth", entry().fromMonth(0)),
                Arguments.of("deadlineDays", entry().owner("brand lead", -1)),
                Arguments.of("replanFrom", entry().replanFrom(6)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void what_is_missing_or_out_of_range_is_told_by_its_name(String field, TriggerBuilder builder) {
        var refused = catchThrowableOfType(InvalidValueException.class, builder::build);

        assertThat(refused.field()).isEqualTo(field);
    }

    private static TriggerBuilder entry() {
        return Trigger.builder("T", "look again").event("ENTRY");
    }
}
