package dev.gtm.rules.allocate;

import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.Step;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.investment.EnablingSystem;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.Limits;
import dev.gtm.investment.ResponseModel;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Share;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Small tasks drawn at random: S-shaped curves, equal candidates, zero budgets, floors and caps. */
final class RandomTask {

    private static final List<FieldRole> ROLES = List.of(FieldRole.SALES_REP, FieldRole.MSL);
    private static final List<String> SYSTEMS = List.of("CRM", "EMR", "DATA");

    private final Random random;

    RandomTask(long seed) {
        random = new Random(seed);
    }

    SizingTask task() {
        var segments = segments();
        var steps = steps(segments);
        var candidates = candidates(segments, steps);
        var model = ResponseModel.of(segments, steps, candidates);
        var limits = limits(candidates);
        var task = switch (random.nextInt(3)) {
            case 0 -> SizingTask.forPatients(model, limits);
            case 1 -> SizingTask.forNetValue(model, limits, Money.of(random.nextInt(4000), "EUR"));
            default -> SizingTask.forCost(model, limits, wanted(model));
        };
        return task.with(systems());
    }

    /** Some of those that candidates require, at a price. */
    private List<EnablingSystem> systems() {
        return SYSTEMS.stream()
                .filter(id -> random.nextInt(3) > 0)
                .map(id -> EnablingSystem.of(id, Money.of(random.nextInt(25) * 100L, "EUR")))
                .toList();
    }

    private double wanted(ResponseModel model) {
        var most = new HashMap<String, Integer>();
        model.interventions()
                .forEach(one -> most.put(one.id(), one.levels().get(one.levels().size() - 1)));
        return model.patients() + random.nextDouble() * (model.patients(most) - model.patients());
    }

    private List<Segment> segments() {
        return IntStream.rangeClosed(1, 1 + random.nextInt(3))
                .mapToObj(g ->
                        new Segment("G" + g, null, random.nextInt(8) == 0 ? 0 : random.nextInt(900), null, null, null))
                .toList();
    }

    private List<Step> steps(List<Segment> segments) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(3))
                .mapToObj(j -> {
                    var rates = new HashMap<String, Share>();
                    var ceilings = new HashMap<String, Share>();
                    segments.forEach(segment -> {
                        double rate = random.nextInt(12) == 0 ? 0 : random.nextDouble();
                        rates.put(segment.id(), Share.of(rate));
                        ceilings.put(
                                segment.id(),
                                Share.of(random.nextInt(8) == 0 ? rate : rate + (1 - rate) * random.nextDouble()));
                    });
                    return new Step("J" + j, Stage.DECISION, null, rates, ceilings, null, null, null, null);
                })
                .toList();
    }

    private List<Intervention> candidates(List<Segment> segments, List<Step> steps) {
        var all = new ArrayList<Intervention>();
        int count = 1 + random.nextInt(5);
        for (int i = 1; i <= count; i++) {
            if (!all.isEmpty() && random.nextInt(5) == 0) {
                all.add(twin("I" + i, all.get(all.size() - 1)));
            } else {
                all.add(candidate("I" + i, segments, steps));
            }
        }
        return all;
    }

    /** The same under another name: whoever is first is taken first. */
    private static Intervention twin(String id, Intervention of) {
        return new Intervention(
                id,
                null,
                of.behaviors(),
                of.needs(),
                of.delivery(),
                of.role(),
                of.channel(),
                null,
                null,
                of.unit(),
                of.unitCost(),
                of.levels(),
                of.response(),
                of.effects(),
                of.requires(),
                0,
                null);
    }

    private Intervention candidate(String id, List<Segment> segments, List<Step> steps) {
        var levels = new TreeSet<Integer>();
        levels.add(random.nextInt(8) == 0 ? 1 : 0);
        IntStream.range(0, 1 + random.nextInt(3)).forEach(k -> levels.add(1 + random.nextInt(9)));
        var built = Intervention.builder(id)
                .behaviors("B")
                .needs(Need.EDUCATE)
                .by(ROLES.get(random.nextInt(2)))
                .unit(random.nextInt(3) == 0 ? "package" : "FTE", Money.of(random.nextInt(10) * 100L, "EUR"))
                .levels(levels.toArray(Integer[]::new))
                .hill(0.2 + 5 * random.nextDouble(), 0.5 + 4 * random.nextDouble());
        if (random.nextBoolean()) {
            built.requires(
                    SYSTEMS.stream().filter(system -> random.nextBoolean()).toArray(String[]::new));
        }
        for (int k = random.nextInt(4); k > 0; k--) {
            var step = steps.get(random.nextInt(steps.size())).id();
            double max = random.nextInt(12) == 0 ? 1 : random.nextDouble();
            if (random.nextBoolean()) {
                built.effect(step, max);
            } else {
                built.effect(
                        step, max, segments.get(random.nextInt(segments.size())).id());
            }
        }
        return built.build();
    }

    private Limits limits(List<Intervention> candidates) {
        var limits = Limits.none();
        if (random.nextInt(5) > 0) {
            limits = limits.withBudget(Money.of(random.nextInt(8) == 0 ? 0 : random.nextInt(12_000), "EUR"));
        }
        for (var role : ROLES) {
            if (random.nextInt(3) == 0) {
                limits = limits.withFte(role, random.nextInt(4) == 0 ? 0 : random.nextInt(15));
            }
        }
        for (var one : candidates) {
            if (random.nextInt(6) == 0) {
                limits = limits.withFloor(
                        one.id(), one.levels().get(random.nextInt(one.levels().size())));
            }
        }
        return limits;
    }
}
