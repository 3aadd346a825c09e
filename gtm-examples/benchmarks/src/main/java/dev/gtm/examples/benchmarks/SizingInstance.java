package dev.gtm.examples.benchmarks;

import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.Step;
import dev.gtm.approach.Channel;
import dev.gtm.approach.Need;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.Limits;
import dev.gtm.investment.ResponseModel;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Share;
import dev.gtm.rules.allocate.SizingTask;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A drawn sizing task of a given size, its budget a third of the wish list; each intervention moves up to three steps in most
 * segments. All its figures are invented.
 *
 * @param name what it is called on the page
 * @param task what is to be sized
 */
record SizingInstance(String name, SizingTask task) {

    private static final int STEPS = 8;
    private static final String CURRENCY = "USD";

    /** 40 interventions of 5 levels, 4 segments, 8 steps, effects shared between segments and steps. */
    static SizingInstance shared() {
        return new SizingInstance("40 x 5 levels, 4 segments, 8 steps", task(40, 5, 4, 0.35));
    }

    /** 2,000 interventions of 4 levels, one segment, 8 steps. */
    static SizingInstance many() {
        return new SizingInstance("2,000 x 4 levels, 1 segment, 8 steps", task(2_000, 4, 1, 0.006));
    }

    private static SizingTask task(int items, int levels, int segments, double strength) {
        var random = new Random(1);
        var groups = IntStream.range(0, segments)
                .mapToObj(g -> Segment.of("G" + g, 200 + 2_000 * random.nextDouble()))
                .toList();
        var steps = IntStream.range(0, STEPS)
                .mapToObj(j -> step("S" + j, groups, random))
                .toList();
        var candidates = IntStream.range(0, items)
                .mapToObj(i -> candidate(i, levels, segments, strength, random))
                .toList();
        var wishList = candidates.stream()
                .map(one -> one.cost(one.levels().get(levels - 1)).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var budget = Money.of(wishList.longValueExact() / 3, CURRENCY);
        return SizingTask.forPatients(
                ResponseModel.of(groups, steps, candidates), Limits.none().withBudget(budget));
    }

    private static Step step(String id, List<Segment> groups, Random random) {
        var rates = new TreeMap<String, Share>();
        var ceilings = new TreeMap<String, Share>();
        for (var group : groups) {
            double base = 0.4 + 0.5 * random.nextDouble();
            rates.put(group.id(), Share.of(base));
            ceilings.put(group.id(), Share.of(base + (0.98 - base) * (0.4 + 0.6 * random.nextDouble())));
        }
        return new Step(id, Stage.TESTING, null, rates, ceilings, null, null, null, null);
    }

    private static Intervention candidate(int number, int levels, int segments, double strength, Random random) {
        int stride = 1 + random.nextInt(4);
        var builder = Intervention.builder("I" + number)
                .behaviors("B")
                .needs(Need.ENABLE)
                .by(Channel.PORTAL)
                .unit("unit", Money.of(500 + random.nextInt(4_000), CURRENCY))
                .levels(IntStream.range(0, levels).mapToObj(k -> k * stride).toArray(Integer[]::new))
                .hill(stride * (0.5 + 2 * random.nextDouble()), 0.8 + 1.8 * random.nextDouble());
        for (int e = 1 + random.nextInt(3); e > 0; e--) {
            var moved = new ArrayList<String>();
            for (int g = 0; g < segments; g++) {
                if (segments == 1 || random.nextInt(4) > 0) {
                    moved.add("G" + g);
                }
            }
            if (!moved.isEmpty()) {
                builder.effect(
                        "S" + random.nextInt(STEPS),
                        strength * (0.15 + 0.85 * random.nextDouble()),
                        moved.toArray(String[]::new));
            }
        }
        return builder.build();
    }
}
