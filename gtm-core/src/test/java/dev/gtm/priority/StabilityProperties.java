package dev.gtm.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.adoption.AdoptionMap;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Step;
import dev.gtm.plan.Brief;
import dev.gtm.plan.RandomBriefs;
import dev.gtm.progress.ProgressListener;
import dev.gtm.quantity.Range;
import dev.gtm.quantity.Share;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RandomBriefs.class)
@Domain(DomainContext.Global.class)
class StabilityProperties {

    private static final int DRAWS = 60;

    @Property(tries = 300)
    void each_draw_has_its_first_ranks(
            @ForAll Brief brief, @ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int top) {
        var behaviors = measurable(brief);
        var shares = shares(brief, new StabilityPolicy(DRAWS, top, 0.2), seed);

        assertThat(shares.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        behaviors.stream().map(Behavior::id).toList());
        assertThat(shares.values())
                .allSatisfy(share -> assertThat(share.value()).isBetween(0.0, 1.0));
        assertThat(shares.values().stream().mapToDouble(Share::value).sum())
                .isCloseTo(Math.min(top, behaviors.size()), within(1e-9));
        if (behaviors.size() <= top) {
            assertThat(shares.values()).containsOnly(shares.isEmpty() ? new Share[0] : new Share[] {Share.ONE});
        }
    }

    @Property(tries = 100)
    void the_same_seed_gives_the_same_shares(@ForAll Brief brief, @ForAll long seed) {
        var policy = new StabilityPolicy(DRAWS, 2, 0.2);
        assertThat(shares(brief, policy, seed)).isEqualTo(shares(brief, policy, seed));
    }

    @Property(tries = 300)
    void ranges_without_width_give_the_ranks_of_the_plan(
            @ForAll Brief brief, @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int top) {
        var pinned = brief.toBuilder()
                .behaviors(brief.behaviors().stream()
                        .map(StabilityProperties::pinned)
                        .toList())
                .build();

        var shares = shares(pinned, new StabilityPolicy(3, top, 0), seed);

        var ranked = measurable(brief).stream()
                .sorted(Comparator.comparingDouble((Behavior behavior) -> -impact(brief, behavior))
                        .thenComparing(Behavior::id))
                .map(Behavior::id)
                .toList();
        for (int rank = 1; rank <= ranked.size(); rank++) {
            assertThat(shares.get(ranked.get(rank - 1))).isEqualTo(rank <= top ? Share.ONE : Share.ZERO);
        }
    }

    /** The draws once more, written down as the method has them. */
    @Property(tries = 300)
    void the_draws_are_those_of_the_method(
            @ForAll Brief brief,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int top,
            @ForAll @DoubleRange(min = 0, max = 1) double spread) {
        var behaviors = measurable(brief);
        var random = new SplittableRandom(seed);
        var hits = new HashMap<String, Integer>();
        for (int draw = 0; draw < DRAWS; draw++) {
            var drawn = new double[behaviors.size()];
            for (int i = 0; i < drawn.length; i++) {
                double from = random.nextDouble(-1, 1);
                double to = random.nextDouble(-1, 1);
                drawn[i] = drawn(brief, behaviors.get(i), from, to, spread);
            }
            IntStream.range(0, drawn.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> -drawn[i]))
                    .limit(top)
                    .forEach(i -> hits.merge(behaviors.get(i).id(), 1, Integer::sum));
        }

        var shares = shares(brief, new StabilityPolicy(DRAWS, top, spread), seed);

        assertThat(shares)
                .allSatisfy((id, share) ->
                        assertThat(share).isEqualTo(Share.of((double) hits.getOrDefault(id, 0) / DRAWS)));
    }

    // ---- the method by hand --------------------------------------------------------------------

    private static double drawn(Brief brief, Behavior behavior, double from, double to, double spread) {
        var step = brief.stepOf(behavior);
        return behavior.segmentsAmong(brief.segments()).stream()
                .mapToDouble(segment -> {
                    double rate = step.rate(segment.id()).value();
                    double ceiling = step.ceiling(segment.id()).value();
                    double room = spread * (ceiling - rate);
                    double wanted = behavior.metric() == null
                            ? behavior.target()
                            : rate + behavior.stepGain().value();
                    double stated = behavior.baseline() == null ? meanRate(brief, behavior, step) : behavior.baseline();
                    double today = rate + moved(behavior, behavior.baselineRange(), stated, from, room);
                    double then = wanted + moved(behavior, behavior.targetRange(), behavior.target(), to, room);
                    double gain = Math.min(ceiling, then) - Math.min(ceiling, Math.max(0, today));
                    return others(brief, step, segment) * Math.max(0, gain);
                })
                .sum();
    }

    private static double moved(Behavior behavior, Range range, double stated, double towards, double room) {
        if (range == null) {
            return towards * room;
        }
        double at = range.low() + (range.high() - range.low()) * (towards + 1) / 2;
        if (behavior.metric() == null) {
            return at - stated;
        }
        double way = behavior.target() - behavior.baseline();
        return way == 0 ? 0 : behavior.stepGain().value() / way * (at - stated);
    }

    /** The patients of a segment who would come to the end if the step let all through. */
    private static double others(Brief brief, Step step, Segment segment) {
        double patients = segment.patients();
        for (var other : brief.journey()) {
            patients *=
                    other.id().equals(step.id()) ? 1 : other.rate(segment.id()).value();
        }
        return patients;
    }

    private static double meanRate(Brief brief, Behavior behavior, Step step) {
        var segments = behavior.segmentsAmong(brief.segments());
        double all = segments.stream().mapToDouble(Segment::patients).sum();
        return segments.stream()
                .mapToDouble(segment ->
                        step.rate(segment.id()).value() * (all == 0 ? 1.0 / segments.size() : segment.patients() / all))
                .sum();
    }

    // ---- helpers -------------------------------------------------------------------------------

    /** Certain of all its figures. */
    private static Behavior pinned(Behavior behavior) {
        if (behavior.target() == null) {
            return behavior;
        }
        double baseline = behavior.baseline() == null ? 0 : behavior.baseline();
        return behavior.withBaseline(baseline)
                .withBaselineRange(baseline, baseline)
                .withTargetRange(behavior.target(), behavior.target());
    }

    private static double impact(Brief brief, Behavior behavior) {
        return Objects.requireNonNull(model(brief).of(behavior)).patients();
    }

    private static List<Behavior> measurable(Brief brief) {
        var model = model(brief);
        return brief.behaviors().stream()
                .filter(behavior -> model.of(behavior) != null)
                .toList();
    }

    private static Map<String, Share> shares(Brief brief, StabilityPolicy policy, long seed) {
        return new RankStability(policy, seed, ProgressListener.none()).of(measurable(brief), model(brief));
    }

    private static ImpactModel model(Brief brief) {
        var map = AdoptionMap.of(brief.segments(), brief.journey(), brief.behaviors(), brief.barriers());
        return new ImpactModel(brief.segments(), brief.journey(), map, null);
    }
}
