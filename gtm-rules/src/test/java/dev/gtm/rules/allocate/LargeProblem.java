package dev.gtm.rules.allocate;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Problems of the size of a nation's plan: items that move up to three steps in most segments, caps on three roles. */
final class LargeProblem {

    private static final int ROLES = 3;

    private final Random random;
    private final int items;
    private final int levels;
    private final int segments;
    private final int steps;
    private final double strength;

    LargeProblem(long seed, int items, int levels, int segments, int steps, double strength) {
        random = new Random(seed);
        this.items = items;
        this.levels = levels;
        this.segments = segments;
        this.steps = steps;
        this.strength = strength;
    }

    /** With a budget and caps of these parts of what all of it would take. */
    Problem problem(double budgetShare, double capShare) {
        return problem(budgetShare, capShare, 0);
    }

    /** The same, where every second item needs one of so many systems, each as dear as an item on average. */
    Problem problem(double budgetShare, double capShare, int systems) {
        int terms = segments * steps;
        var weight = random.doubles(segments, 200, 2200).toArray();
        var segmentOf = new int[terms];
        var top = new double[terms];
        var room = new double[terms];
        for (int t = 0; t < terms; t++) {
            segmentOf[t] = t / steps;
            double base = 0.4 + 0.5 * random.nextDouble();
            top[t] = base + (0.98 - base) * (0.4 + 0.6 * random.nextDouble());
            room[t] = top[t] - base;
        }
        var units = new int[items][levels];
        var cost = new long[items][levels];
        var roleOf = new int[items];
        var termsOf = new int[items][];
        var push = new double[items][][];
        var cap = new int[ROLES];
        long all = 0;
        for (int i = 0; i < items; i++) {
            int stride = 1 + random.nextInt(4);
            long price = 500L + random.nextInt(4000);
            for (int k = 0; k < levels; k++) {
                units[i][k] = k * stride;
                cost[i][k] = price * units[i][k];
            }
            all += cost[i][levels - 1];
            roleOf[i] = random.nextInt(3) == 0 ? random.nextInt(ROLES) : -1;
            if (roleOf[i] >= 0) {
                cap[roleOf[i]] += units[i][levels - 1];
            }
            var effects = effects();
            termsOf[i] = effects.keySet().stream().mapToInt(t -> t).toArray();
            push[i] = pushes(units[i], effects, stride);
        }
        var setUp = new long[systems];
        Arrays.fill(setUp, all / items);
        var needs = new int[items][0];
        for (int i = 0; i < items && systems > 0; i += 2) {
            needs[i] = new int[] {i / 2 % systems};
        }
        var most = new int[items];
        Arrays.fill(most, levels - 1);
        return new Problem(
                Goal.patients(),
                weight,
                segmentOf,
                top,
                room,
                units,
                cost,
                roleOf,
                Arrays.stream(cap).map(full -> (int) (full * capShare)).toArray(),
                termsOf,
                push,
                new int[items],
                most,
                setUp,
                needs,
                (long) (all * budgetShare));
    }

    private Map<Integer, Double> effects() {
        var effects = new TreeMap<Integer, Double>();
        for (int e = 1 + random.nextInt(3); e > 0; e--) {
            int step = random.nextInt(steps);
            for (int g = 0; g < segments; g++) {
                if (segments == 1 || random.nextInt(4) > 0) {
                    effects.put(g * steps + step, strength * (0.15 + 0.85 * random.nextDouble()));
                }
            }
        }
        return effects;
    }

    private double[][] pushes(int[] units, Map<Integer, Double> effects, int stride) {
        double half = stride * (0.5 + 2 * random.nextDouble());
        double slope = 0.8 + 1.8 * random.nextDouble();
        return Arrays.stream(units)
                .mapToObj(x -> {
                    double effect = x == 0 ? 0 : 1 / (1 + Math.pow(half / x, slope));
                    return effects.values().stream()
                            .mapToDouble(max -> -Math.log1p(-max * effect))
                            .toArray();
                })
                .toArray(double[][]::new);
    }
}
