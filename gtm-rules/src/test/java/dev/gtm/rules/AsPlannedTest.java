package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.investment.SizingPolicy;
import dev.gtm.io.BriefReader;
import dev.gtm.io.ObservationsReader;
import dev.gtm.io.PlanWriter;
import dev.gtm.outcome.Observations;
import dev.gtm.outcome.RateObservation;
import dev.gtm.outcome.ReviewPeriod;
import dev.gtm.outcome.TriggerOutlook;
import dev.gtm.outcome.TriggerState;
import dev.gtm.outcome.TriggerWatch;
import dev.gtm.plan.Brief;
import dev.gtm.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The triggers of the published plan while everything goes as planned, and the same rows in any order. */
class AsPlannedTest {

    private static final int RUNS = 10_000;
    private static final Path WORKBENCH = Path.of("../gtm-examples/workbench");
    private static final Path ROWS = WORKBENCH.resolve("observations/jp-targeted-oncology/rates.csv");
    private static final Brief BRIEF =
            BriefReader.ofDefaults().read(WORKBENCH.resolve("briefs/jp-targeted-oncology.yaml"));
    private static final Planner PLANNER =
            Planner.ofDefaults().with(SizingPolicy.ofDefaults().withFrontier(0).withDraws(0));
    private static final Plan PLAN = PLANNER.plan(BRIEF);

    @Test
    void noTriggerFiresBeyondItsFalseAlarms() {
        var ofRates = PLAN.measurement().triggers().stream()
                .filter(outlook -> outlook.trigger().step() != null)
                .toList();
        assertThat(ofRates).hasSize(4).allSatisfy(outlook -> {
            var odds = outlook.odds();
            holds(outlook, firstEvaluation(outlook), Objects.requireNonNull(odds.falseAlarm()));
            holds(outlook, BRIEF.horizonMonths(), Objects.requireNonNull(odds.falseAlarmOverHorizon()));
        });
    }

    /** The month at whose end as many periods count as the trigger takes in a row. */
    private static int firstEvaluation(TriggerOutlook outlook) {
        var trigger = outlook.trigger();
        return ReviewPeriod.counting(BRIEF.horizonMonths(), BRIEF.periodMonths(), trigger.fromMonth())
                .get(trigger.periods() - 1)
                .to();
    }

    private static void holds(TriggerOutlook outlook, int months, double told) {
        var trigger = outlook.trigger();
        var random = new Random(20_261_122);
        int fired = 0;
        for (int run = 0; run < RUNS; run++) {
            var watch = new TriggerWatch(months, BRIEF.periodMonths(), drawn(outlook, months, random));
            fired += watch.answer(trigger).state() == TriggerState.FIRED ? 1 : 0;
        }
        double fourErrors = 4 * Math.sqrt(Math.max(told, 1e-4) * (1 - told) / RUNS);
        assertThat((double) fired / RUNS)
                .as("%s over %d months", trigger.id(), months)
                .isBetween(told - fourErrors, told + fourErrors);
    }

    /** As many cases in each period as the trigger takes at least, each going on with the probability that was planned. */
    private static Observations drawn(TriggerOutlook outlook, int months, Random random) {
        var trigger = outlook.trigger();
        var segment = Objects.requireNonNull(trigger.segment());
        double planned = Objects.requireNonNull(outlook.planned());
        var rows = new ArrayList<RateObservation>();
        for (int month = BRIEF.periodMonths(); month <= months; month += BRIEF.periodMonths()) {
            long count = random.doubles(trigger.minSample())
                    .filter(drawn -> drawn < planned)
                    .count();
            rows.add(new RateObservation(
                    Objects.requireNonNull(trigger.step()), segment, month, count, trigger.minSample()));
        }
        return Observations.ofRates(rows);
    }

    @Test
    void theOrderOfTheLinesMeansNothing() throws IOException {
        var lines = Files.readAllLines(ROWS);
        var expected = adapted(lines);
        var rows = new ArrayList<>(lines.subList(1, lines.size()));
        var random = new Random(5);
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(rows, random);
            var shuffled = new ArrayList<>(List.of(lines.get(0)));
            shuffled.addAll(rows);
            assertThat(adapted(shuffled)).isEqualTo(expected);
        }
    }

    private static String adapted(List<String> lines) {
        var observed = ObservationsReader.of(BRIEF).read("rates.csv", String.join("\n", lines) + "\n");
        return PlanWriter.ofDefaults().toJson(PLANNER.adapt(PLAN, observed));
    }
}
