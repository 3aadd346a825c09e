package dev.gtm.rules.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.outcome.KpiKind;
import dev.gtm.outcome.Trigger;
import dev.gtm.outcome.TriggerOdds;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The odds of the published brief, and what must hold at the edges. */
class TriggerChanceTest {

    private static final double PUBLISHED = 1e-4;

    /** One effect of the published optimum: how much of the gap it can close, its level, and its curve. */
    private record Acts(double max, double level, double half, double slope) {

        double left() {
            return 1 - max * Math.pow(level, slope) / (Math.pow(half, slope) + Math.pow(level, slope));
        }
    }

    private static double rate(double base, double ceiling, Acts... acting) {
        double left = List.of(acting).stream().mapToDouble(Acts::left).reduce(1, (a, b) -> a * b);
        return base + (ceiling - base) * (1 - left);
    }

    private static final double TEST_ORDER = rate(
            0.55,
            0.93,
            new Acts(0.5, 5, 3, 1.6),
            new Acts(0.2, 6, 5, 1),
            new Acts(0.45, 1, 0.5, 1),
            new Acts(0.2, 2, 1.5, 1));
    private static final double VALID_RESULT = rate(0.8, 0.93, new Acts(0.45, 5, 3, 1.6));
    private static final double REFERRAL = rate(0.62, 0.88, new Acts(0.4, 6, 5, 1), new Acts(0.45, 1, 0.5, 1));
    private static final double CONTINUATION = rate(0.55, 0.72, new Acts(0.5, 2, 0.8, 1));

    @Test
    void theRatesAreThoseOfThePublishedOptimum() {
        assertThat(TEST_ORDER).isCloseTo(0.7929, within(5e-5));
        assertThat(VALID_RESULT).isCloseTo(0.8406, within(5e-5));
        assertThat(REFERRAL).isCloseTo(0.7377, within(5e-5));
        assertThat(CONTINUATION).isCloseTo(0.6107, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "T1, 0.63, 2, 60, 6,  0.000002, 0.000011",
        "T2, 0.78, 2, 60, 6,  0.007577, 0.041865",
        "T3, 0.68, 2, 80, 9,  0.016009, 0.071301",
        "T4, 0.53, 1, 50, 15, 0.121498, 0.404377",
    })
    void falseAlarmsAreThosePublished(
            String id, double below, int periods, int sample, int fromMonth, double once, double overHorizon) {
        var planned = switch (id) {
            case "T1" -> TEST_ORDER;
            case "T2" -> VALID_RESULT;
            case "T3" -> REFERRAL;
            default -> CONTINUATION;
        };
        var trigger = Trigger.builder(id, "think again")
                .kpi("rate", KpiKind.OUTCOME)
                .rateOf("STEP")
                .below(below)
                .periods(periods)
                .minSample(sample)
                .fromMonth(fromMonth)
                .build();
        var odds = new TriggerChance(trigger, 24, 3).ofShare(planned, planned);
        assertThat(odds.falseAlarm()).isCloseTo(once, within(PUBLISHED));
        assertThat(odds.falseAlarmOverHorizon()).isCloseTo(overHorizon, within(PUBLISHED));
        assertThat(odds.detectionAtBaseline()).isEqualTo(odds.falseAlarmOverHorizon());
    }

    @Test
    void theSumOfTheTermsIsTheTail() {
        var odds = below(0.7, 10).ofShare(0.8, 0.5);
        double direct =
                IntStream.rangeClosed(0, 6).mapToDouble(k -> term(10, k, 0.8)).sum();
        assertThat(odds.falseAlarm()).isCloseTo(direct, within(1e-14));
        var above = above(0.7, 10).ofShare(0.6, 0.5);
        direct = IntStream.rangeClosed(8, 10).mapToDouble(k -> term(10, k, 0.6)).sum();
        assertThat(above.falseAlarm()).isCloseTo(direct, within(1e-14));
    }

    @Test
    void theLevelItselfDoesNotFire() {
        // 7 of 10 are not below 0.7, although 0.7 times 10 is a little more than 7 in binary
        assertThat(below(0.7, 10).ofShare(1, 1).falseAlarm()).isZero();
        assertThat(below(0, 10).ofShare(0, 0).falseAlarm()).isZero();
        assertThat(above(1, 10).ofShare(1, 1).falseAlarm()).isZero();
        assertThat(below(1, 10).ofShare(0, 0).falseAlarm()).isEqualTo(1);
        assertThat(above(0, 10).ofShare(1, 1).falseAlarm()).isEqualTo(1);
    }

    @Test
    void lessOfThePlanIsNoticedSooner() {
        TriggerOdds odds = below(0.65, 60).ofShare(0.8, 0.5);
        assertThat(odds.falseAlarmOverHorizon()).isLessThan(odds.detectionAtHalf());
        assertThat(odds.detectionAtHalf()).isLessThan(odds.detectionAtBaseline());
        assertThat(odds.detectionAtBaseline()).isGreaterThan(0.95);
    }

    @Test
    void aCountIsPoisson() {
        var trigger = Trigger.builder("T", "look")
                .kpi("visits", KpiKind.ACTIVITY)
                .below(2)
                .build();
        var odds = new TriggerChance(trigger, 12, 12).ofCount(3, 0);
        assertThat(odds.falseAlarm()).isCloseTo(Math.exp(-3) * (1 + 3), within(1e-14));
        assertThat(odds.detectionAtBaseline()).isEqualTo(1);
    }

    @Test
    void withoutAPeriodThatCountsNothingEverFires() {
        var trigger = Trigger.builder("T", "look")
                .rateOf("S")
                .below(0.5)
                .fromMonth(13)
                .build();
        assertThat(new TriggerChance(trigger, 12, 3).ofShare(0.1, 0.1).falseAlarmOverHorizon())
                .isZero();
    }

    private static TriggerChance below(double level, int sample) {
        return chance(Trigger.builder("T", "look").rateOf("S").below(level).build(), sample);
    }

    private static TriggerChance above(double level, int sample) {
        return chance(Trigger.builder("T", "look").rateOf("S").above(level).build(), sample);
    }

    private static TriggerChance chance(Trigger trigger, int sample) {
        return new TriggerChance(trigger.toBuilder().minSample(sample).build(), 24, 3);
    }

    private static double term(int n, int k, double p) {
        double ways = 1;
        for (int i = 0; i < k; i++) {
            ways = ways * (n - i) / (i + 1);
        }
        return ways * Math.pow(p, k) * Math.pow(1 - p, n - k);
    }
}
