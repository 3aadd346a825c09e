package dev.gtm.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriggerWatchTest {

    private static final Trigger TWICE = Trigger.builder("T", "think again")
            .kpi("rate", KpiKind.OUTCOME)
            .rateOf("TEST", "A")
            .below(0.5)
            .periods(2)
            .minSample(30)
            .fromMonth(6)
            .build();

    @Test
    void saysThatNothingWasObserved() {
        assertThat(answer(TWICE, rows("OTHER", 9, 10, 20)).state()).isEqualTo(TriggerState.NO_DATA);
    }

    @Test
    void saysThatItIsTooEarly() {
        assertThat(answer(TWICE, rows("TEST", 5, 1, 20)).state()).isEqualTo(TriggerState.TOO_EARLY);
    }

    @Test
    void saysThatTheSampleIsTooSmall() {
        var answer = answer(TWICE, rows("TEST", 9, 1, 9.9));
        assertThat(answer.state()).isEqualTo(TriggerState.TOO_FEW);
        assertThat(answer.periods()).hasSize(2).noneMatch(PeriodReading::eligible);
    }

    @Test
    void firesAtTheEndOfTheSecondPeriodInARow() {
        var answer = answer(TWICE, rows("TEST", 12, 4, 10));
        assertThat(answer.state()).isEqualTo(TriggerState.FIRED);
        assertThat(answer.firedAt()).isEqualTo(9);
        assertThat(answer.observed()).isEqualTo(0.4);
        assertThat(answer.sample()).isEqualTo(60);
        assertThat(answer.reopensAfter(0)).isTrue();
        assertThat(answer.reopensAfter(12)).isFalse();
    }

    @Test
    void aPeriodWithTooFewBreaksARun() {
        var rows = new ArrayList<>(rows("TEST", 6, 4, 10));
        for (int month = 7; month <= 9; month++) {
            rows.add(new RateObservation("TEST", "A", month, 1, 5));
        }
        for (int month = 10; month <= 12; month++) {
            rows.add(new RateObservation("TEST", "A", month, 4, 10));
        }
        assertThat(answer(TWICE, rows).state()).isEqualTo(TriggerState.QUIET);
    }

    @Test
    void theLevelItselfIsQuiet() {
        assertThat(answer(TWICE, rows("TEST", 12, 5, 10)).state()).isEqualTo(TriggerState.QUIET);
    }

    @Test
    void allSegmentsCountWhereNoneIsNamed() {
        var trigger = TWICE.toBuilder().rateOf("TEST").build();
        var rows = new ArrayList<>(rows("TEST", 9, 4, 10));
        for (int month = 1; month <= 9; month++) {
            rows.add(new RateObservation("TEST", "B", month, 30, 30));
        }
        assertThat(answer(trigger, rows).state()).isEqualTo(TriggerState.QUIET);
    }

    @Test
    void valuesOfAKpiAreAveragedBySample() {
        var trigger = Trigger.builder("T", "look")
                .kpi("hours", KpiKind.ACTIVITY)
                .above(10)
                .build();
        var observed = new Observations(
                List.of(),
                List.of(
                        new KpiObservation("hours", 1, 5, 30),
                        new KpiObservation("hours", 2, 30, 10),
                        new KpiObservation("hours", 3, 100, 0)),
                List.of());
        var answer = new TriggerWatch(12, 3, observed).answer(trigger);
        assertThat(answer.state()).isEqualTo(TriggerState.FIRED);
        assertThat(answer.observed()).isEqualTo(450.0 / 40);
        assertThat(answer.reopensAfter(0)).isFalse();
    }

    @Test
    void anEventFiresInItsMonth() {
        var trigger =
                Trigger.builder("T", "think again").event("ENTRY").fromMonth(3).build();
        assertThat(events(trigger)).isEqualTo(TriggerState.NO_DATA);
        assertThat(events(trigger, new EventObservation("OTHER", 4))).isEqualTo(TriggerState.NO_DATA);
        assertThat(events(trigger, new EventObservation("ENTRY", 2))).isEqualTo(TriggerState.TOO_EARLY);
        assertThat(events(trigger, new EventObservation("ENTRY", 4))).isEqualTo(TriggerState.FIRED);
    }

    private static TriggerState events(Trigger trigger, EventObservation... events) {
        return new TriggerWatch(12, 3, new Observations(List.of(), List.of(), List.of(events)))
                .answer(trigger)
                .state();
    }

    private static TriggerAnswer answer(Trigger trigger, List<RateObservation> rows) {
        return new TriggerWatch(24, 3, Observations.ofRates(rows)).answer(trigger);
    }

    private static List<RateObservation> rows(String step, int months, double count, double sample) {
        var rows = new ArrayList<RateObservation>();
        for (int month = 1; month <= months; month++) {
            rows.add(new RateObservation(step, "A", month, Math.min(count, sample), sample));
        }
        return rows;
    }
}
