package dev.gtm.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.adoption.AdoptionMap;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.Step;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Share;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ImpactModelTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final Currency YEN = Currency.getInstance("JPY");

    // Reached today: 1000 × 0.5 × 0.8 × 0.6 + 200 × 0.2 × 0.5 × 0.5 = 240 + 10.
    private static final List<Segment> SEGMENTS = List.of(Segment.of("CITY", 1000), Segment.of("COUNTRY", 200));
    private static final List<Step> JOURNEY = List.of(
            step("TEST", Stage.TESTING, 0.5, 0.2, 0.9, null),
            step("START", Stage.INITIATION, 0.8, 0.5, 0.9, 0.5),
            step("STAY", Stage.CONTINUATION, 0.6, 0.5, null, null));

    @Test
    void counts_patients_at_the_end_of_the_journey_in_each_segment() {
        var impact = impact(behavior("TEST", 0.7));

        assertThat(impact.patients()).isEqualTo(1000 * 0.2 * 0.8 * 0.6 + 200 * 0.5 * 0.5 * 0.5, EXACT); // 96 + 25
        assertThat(impact.share()).isEqualTo(121.0 / 250, EXACT);
    }

    @Test
    void counts_starts_at_the_last_step_of_initiation() {
        assertThat(impact(behavior("TEST", 0.7)).starts()).isEqualTo(1000 * 0.2 * 0.8 + 200 * 0.5 * 0.5, EXACT);
        assertThat(impact(behavior("START", 0.85)).starts()).isEqualTo(1000 * 0.5 * 0.05, EXACT);
    }

    @Test
    void what_comes_after_the_start_adds_none() {
        assertThat(impact(behavior("STAY", 0.9)).starts()).isZero();
        assertThat(impact(behavior("STAY", 0.9)).patients()).isPositive();
    }

    @Test
    void of_several_steps_of_initiation_the_last_counts() {
        var journey = List.of(
                step("DISPENSED", Stage.INITIATION, 0.5, 0.5, null, null),
                step("TAKEN", Stage.INITIATION, 0.8, 0.8, null, null));

        assertThat(impact(behavior("DISPENSED", 0.6), SEGMENTS, journey).starts())
                .isEqualTo(1200 * 0.1 * 0.8, EXACT);
    }

    @Test
    void a_journey_without_initiation_has_no_starts() {
        var journey = List.of(step("TEST", Stage.TESTING, 0.5, 0.2, null, null));

        assertThat(impact(behavior("TEST", 0.7), SEGMENTS, journey).starts()).isNull();
    }

    @Test
    void each_segment_is_clamped_by_itself() {
        var impact = impact(behavior("START", 0.85));

        assertThat(impact.patients())
                .as("the country stands at its ceiling of 0.5")
                .isEqualTo(1000 * 0.5 * 0.05 * 0.6, EXACT);
        assertThat(impact(behavior("TEST", 1.0)).patients())
                .isEqualTo(1000 * 0.4 * 0.8 * 0.6 + 200 * 0.8 * 0.5 * 0.5, EXACT);
    }

    @Test
    void only_the_segments_of_the_behavior_count() {
        var cityOnly = new Behavior(
                "B", "DOC", "TEST", Set.of("CITY"), "orders", null, 0.7, null, null, null, null, null, null);

        assertThat(impact(cityOnly).patients()).isEqualTo(96, EXACT);
    }

    @Test
    void a_target_below_the_rate_brings_nothing() {
        var impact = impact(behavior("TEST", 0.1));

        assertThat(impact.patients()).isZero();
        assertThat(impact.potential()).isZero();
        assertThat(impact.share()).isZero();
        assertThat(impact.blockedShare()).isZero();
        assertThat(impact.blockedDownstream()).isZero();
    }

    @Test
    void a_baseline_of_its_own_changes_nothing() {
        var told = new Behavior("B", "DOC", "TEST", Set.of(), "orders", 0.1, 0.7, null, null, null, null, null, null);

        assertThat(impact(told)).as("the step's rate counts").isEqualTo(impact(behavior("TEST", 0.7)));
    }

    @Test
    void the_potential_opens_the_earlier_steps() {
        var impact = impact(behavior("START", 0.85));

        assertThat(impact.potential()).isEqualTo(1000 * 0.9 * 0.05 * 0.6, EXACT); // 27
        assertThat(impact.blockedShare()).isEqualTo(1 - 15.0 / 27, EXACT);
        assertThat(impact(behavior("TEST", 0.7)).blockedShare())
                .as("nothing before it")
                .isZero();
    }

    @Test
    void the_later_steps_can_block_as_well() {
        var impact = impact(behavior("TEST", 0.7));

        assertThat(impact.blockedDownstream()).isEqualTo(1 - 121.0 / (1000 * 0.2 * 0.9 + 200 * 0.5 * 0.5), EXACT);
        assertThat(impact(behavior("STAY", 0.7)).blockedDownstream())
                .as("nothing after it")
                .isZero();
    }

    @Test
    void a_metric_counts_by_its_step_gain() {
        assertThat(impact(metric("TEST", 0.3)).patients())
                .isEqualTo(1000 * 0.3 * 0.8 * 0.6 + 200 * 0.3 * 0.5 * 0.5, EXACT);
        assertThat(impact(metric("TEST", 0.6)).patients())
                .as("clamped to 0.9 in the city")
                .isEqualTo(1000 * 0.4 * 0.8 * 0.6 + 200 * 0.6 * 0.5 * 0.5, EXACT);
    }

    @Test
    void without_target_or_step_gain_nothing_is_measured() {
        assertThat(model(SEGMENTS, JOURNEY, null).of(metric("TEST", null))).isNull();
        assertThat(model(SEGMENTS, JOURNEY, null).of(behavior("TEST", null))).isNull();
    }

    @Test
    void is_worth_the_value_of_its_patients() {
        var model = model(SEGMENTS, JOURNEY, new Money(new BigDecimal("8000000"), YEN));

        var value = Objects.requireNonNull(
                Objects.requireNonNull(model.of(behavior("STAY", 0.7))).value());

        assertThat(value.currency()).isEqualTo(YEN);
        assertThat(value.amount().doubleValue())
                .isEqualTo((1000 * 0.5 * 0.8 * 0.1 + 200 * 0.2 * 0.5 * 0.2) * 8e6, within(1e-3));
        assertThat(impact(behavior("TEST", 0.7)).value())
                .as("without one, none")
                .isNull();
    }

    @Test
    void a_closed_step_divides_by_nothing() {
        var closed = List.of(
                step("TEST", Stage.TESTING, 0.0, 0.0, 0.9, 0.9), step("START", Stage.INITIATION, 0.8, 0.5, null, null));

        var opening = impact(behavior("TEST", 0.5), SEGMENTS, closed);
        assertThat(opening.patients()).isEqualTo(1000 * 0.5 * 0.8 + 200 * 0.5 * 0.5, EXACT);
        assertThat(opening.share()).as("nobody is reached today").isNull();

        var behind = impact(behavior("START", 0.9), SEGMENTS, closed);
        assertThat(behind.patients()).isZero();
        assertThat(behind.share()).isZero();
        assertThat(behind.potential()).isEqualTo(1000 * 0.9 * 0.1 + 200 * 0.9 * 0.4, EXACT);
        assertThat(behind.blockedShare()).as("all of it waits for the test").isEqualTo(1);
    }

    @Test
    void an_empty_segment_divides_by_nothing() {
        var impact = impact(behavior("TEST", 0.9), List.of(Segment.of("CITY", 0), Segment.of("COUNTRY", 0)), JOURNEY);

        assertThat(impact.patients()).isZero();
        assertThat(impact.share()).isZero();
        assertThat(impact.blockedShare()).isZero();
        assertThat(impact.blockedDownstream()).isZero();
    }

    @Test
    void a_behavior_of_another_journey_is_refused() {
        assertThatThrownBy(() -> impact(behavior("ELSEWHERE", 0.7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ELSEWHERE");
    }

    private static Impact impact(Behavior behavior) {
        return impact(behavior, SEGMENTS, JOURNEY);
    }

    private static Impact impact(Behavior behavior, List<Segment> segments, List<Step> journey) {
        return Objects.requireNonNull(model(segments, journey, null).of(behavior));
    }

    private static ImpactModel model(List<Segment> segments, List<Step> journey, Money valuePerPatient) {
        var map = AdoptionMap.of(segments, journey, List.of(), List.of());
        return new ImpactModel(segments, journey, map, valuePerPatient);
    }

    private static Behavior behavior(String step, Double target) {
        return new Behavior("B", "DOC", step, Set.of(), "does it", null, target, null, null, null, null, null, null);
    }

    private static Behavior metric(String step, Double stepGain) {
        var gain = stepGain == null ? null : Share.of(stepGain);
        return new Behavior(
                "B", "DOC", step, Set.of(), "answers", 14.0, 7.0, "days to result", gain, null, null, null, null);
    }

    private static Step step(
            String id, Stage stage, double city, double country, Double cityCeiling, Double countryCeiling) {
        var ceilings = new HashMap<String, Share>();
        if (cityCeiling != null) {
            ceilings.put("CITY", Share.of(cityCeiling));
        }
        if (countryCeiling != null) {
            ceilings.put("COUNTRY", Share.of(countryCeiling));
        }
        return new Step(
                id,
                stage,
                null,
                Map.of("CITY", Share.of(city), "COUNTRY", Share.of(country)),
                ceilings,
                null,
                null,
                null,
                null);
    }
}
