package dev.gtm.rules.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.outcome.KpiKind;
import dev.gtm.outcome.Observations;
import dev.gtm.outcome.RateObservation;
import dev.gtm.outcome.Trigger;
import dev.gtm.outcome.TriggerState;
import dev.gtm.outcome.TriggerWatch;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where everything goes as planned, triggers fire as often by chance as was told before. */
class FalseAlarmTest {

    private static final int RUNS = 10_000;
    private static final int MONTHS = 3;

    /** Four standard errors of a share in so many runs. */
    private static double tolerance(double share) {
        return 4 * Math.sqrt(Math.max(share, 1e-4) * (1 - share) / RUNS);
    }

    @ParameterizedTest
    @CsvSource({
        "0.7929, 0.63, 2, 60, 6,  24",
        "0.8406, 0.78, 2, 60, 6,  24",
        "0.7377, 0.68, 2, 80, 9,  24",
        "0.6107, 0.53, 1, 50, 15, 24",
        "0.8406, 0.78, 2, 60, 3,  6",
        "0.7377, 0.68, 2, 80, 3,  6",
        "0.6107, 0.53, 1, 50, 3,  3",
    })
    void overOneEvaluationAndOverTheHorizon(
            double planned, double below, int periods, int sample, int fromMonth, int horizon) {
        var trigger = Trigger.builder("T", "think again")
                .kpi("rate", KpiKind.OUTCOME)
                .rateOf("STEP", "ALL")
                .below(below)
                .periods(periods)
                .minSample(sample)
                .fromMonth(fromMonth)
                .build();
        var odds = new TriggerChance(trigger, horizon, MONTHS).ofShare(planned, planned);
        var random = new Random(20_261_122);
        int fired = 0;
        for (int run = 0; run < RUNS; run++) {
            var answer = new TriggerWatch(horizon, MONTHS, asPlanned(planned, sample, horizon, random)).answer(trigger);
            fired += answer.state() == TriggerState.FIRED ? 1 : 0;
        }
        double expected = horizon / MONTHS == periods ? odds.falseAlarm() : odds.falseAlarmOverHorizon();
        assertThat((double) fired / RUNS).isCloseTo(expected, within(tolerance(expected)));
    }

    /** As many cases in every period as the trigger takes at least, in the last month of each. */
    private static Observations asPlanned(double rate, int sample, int horizon, Random random) {
        var rows = new ArrayList<RateObservation>();
        for (int month = MONTHS; month <= horizon; month += MONTHS) {
            int count = 0;
            for (int i = 0; i < sample; i++) {
                count += random.nextDouble() < rate ? 1 : 0;
            }
            rows.add(new RateObservation("STEP", "ALL", month, count, sample));
        }
        return Observations.ofRates(rows);
    }
}
