package dev.gtm.examples.benchmarks;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.adoption.Step;
import dev.gtm.plan.Brief;
import dev.gtm.plan.BriefBuilder;
import dev.gtm.quantity.Share;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A large brief by the roll of dice: {@value #SEGMENTS} segments, {@value Place#STEPS} steps, and {@value #BARRIERS}
 * barriers to each behavior.
 */
final class RandomBrief {

    static final int SEGMENTS = 20;
    static final int BARRIERS = 3;

    private final Random random;
    private final BriefBuilder builder;
    private final double[] rates = new double[Place.STEPS];

    private RandomBrief(long seed) {
        random = new Random(seed);
        builder = Brief.builder("random-" + seed, "US", "USD").product("Drug A", ProductStatus.ON_LABEL);
    }

    /** A brief with so many behaviors; the same seed gives the same brief. */
    static Brief of(int behaviors, long seed) {
        return new RandomBrief(seed).build(behaviors);
    }

    private Brief build(int behaviors) {
        for (int i = 0; i < SEGMENTS; i++) {
            builder.segment(segment(i), 100 + random.nextInt(5_000));
        }
        for (int j = 0; j < Place.STEPS; j++) {
            builder.step(step(j));
        }
        for (var role : StakeholderRole.values()) {
            builder.stakeholder(role.name(), role);
        }
        for (int i = 0; i < behaviors; i++) {
            addBehavior("B" + i, Place.any(random));
        }
        return builder.build();
    }

    private Step step(int index) {
        rates[index] = between(0.6, 0.9);
        Map<String, Share> bySegment = new HashMap<>();
        Map<String, Share> ceilings = new HashMap<>();
        for (int i = 0; i < SEGMENTS; i++) {
            double rate = rates[index] + between(-0.05, 0.05);
            bySegment.put(segment(i), Share.of(rate));
            ceilings.put(segment(i), Share.of(between(rate, 1)));
        }
        return new Step("STEP" + index, Place.stage(index), null, bySegment, ceilings, null, null, null, null);
    }

    private void addBehavior(String id, Place place) {
        double target = Math.min(1, rates[place.step()] + between(0.05, 0.25));
        builder.behavior(new Behavior(
                id,
                place.role().name(),
                "STEP" + place.step(),
                segments(),
                "does what is needed",
                null,
                target,
                null,
                null,
                null,
                null,
                null,
                null));
        for (int k = 0; k < BARRIERS; k++) {
            builder.barrier(barrier(id + "-" + k, id, place));
        }
    }

    /** All segments, or one in each half of them. */
    private Set<String> segments() {
        int half = SEGMENTS / 2;
        return random.nextBoolean()
                ? Set.of()
                : Set.of(segment(random.nextInt(half)), segment(half + random.nextInt(half)));
    }

    /** One in ten says who can remove it; of the others the rules conclude it. */
    private Barrier barrier(String id, String behavior, Place place) {
        var weight = Share.of(between(0.05, 1.0 / BARRIERS));
        var control = random.nextInt(10) == 0 ? Control.SHARED : null;
        return new Barrier(id, behavior, place.anyCause(random), null, weight, null, control, false, null);
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    private static String segment(int index) {
        return "SEG" + index;
    }
}
