package dev.gtm.priority;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Step;
import dev.gtm.evidence.Evidence;
import dev.gtm.evidence.EvidenceKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of a behavior rest on.
 *
 * @param confidence how far they can be trusted
 * @param observed how many of the figures somebody observed
 * @param judged the figures that experts or a benchmark give, by their place in the brief, such as {@code barriers.SLOW}
 * @param assumed the figures that are assumptions or have no evidence, by their place in the brief
 * @param benchmarkOnly whether a benchmark is the only evidence that any of them has
 */
public record Basis(
        Confidence confidence, int observed, List<String> judged, List<String> assumed, boolean benchmarkOnly) {

    private static final double TOLERANCE = 1e-9;

    public Basis {
        judged = List.copyOf(judged);
        assumed = List.copyOf(assumed);
    }

    /**
     * The basis of a behavior.
     *
     * @param behavior the behavior
     * @param step the step that it moves
     * @param segments the segments that it concerns
     * @param barriers its barriers, in a fixed order
     */
    public static Basis of(Behavior behavior, Step step, List<Segment> segments, List<Barrier> barriers) {
        var rates = new Figures();
        rates.add("journey." + step.id(), step.evidence());
        segments.forEach(segment -> rates.add("segments." + segment.id(), segment.evidence()));
        var all = new Figures();
        all.addAll(rates);
        all.add("behaviors." + behavior.id() + ".target", behavior.evidence());
        if (isCapped(behavior, step, segments)) {
            all.add("journey." + step.id() + ".ceiling", step.ceilingEvidence());
        }
        barriers.forEach(barrier -> all.add("barriers." + barrier.id(), barrier.evidence()));
        var confidence =
                all.areObserved() ? Confidence.HIGH : rates.areObserved() ? Confidence.MODERATE : Confidence.LOW;
        boolean benchmarkOnly = all.observed == 0 && all.benchmarks > 0 && all.benchmarks == all.judged.size();
        return new Basis(confidence, all.observed, all.judged, all.assumed, benchmarkOnly);
    }

    /** Whether a ceiling, not the target or the step gain, ends the gain somewhere; that no rate passes 1 needs no evidence. */
    private static boolean isCapped(Behavior behavior, Step step, List<Segment> segments) {
        return segments.stream().anyMatch(segment -> {
            double ceiling = step.ceiling(segment.id()).value();
            var wanted = wanted(behavior, step.rate(segment.id()).value());
            return wanted != null && ceiling < 1 && wanted > ceiling + TOLERANCE;
        });
    }

    private static @Nullable Double wanted(Behavior behavior, double rate) {
        if (behavior.metric() == null) {
            return behavior.target();
        }
        var gain = behavior.stepGain();
        return behavior.target() == null || gain == null ? null : Double.valueOf(rate + gain.value());
    }

    private static final class Figures {

        private final List<String> judged = new ArrayList<>();
        private final List<String> assumed = new ArrayList<>();
        private int observed;
        private int benchmarks;

        void add(String path, @Nullable Evidence evidence) {
            if (evidence == null || evidence.kind() == EvidenceKind.ASSUMPTION) {
                assumed.add(path);
            } else if (evidence.kind().isObserved()) {
                observed++;
            } else {
                judged.add(path);
                benchmarks += evidence.kind() == EvidenceKind.BENCHMARK ? 1 : 0;
            }
        }

        void addAll(Figures others) {
            judged.addAll(others.judged);
            assumed.addAll(others.assumed);
            observed += others.observed;
            benchmarks += others.benchmarks;
        }

        boolean areObserved() {
            return judged.isEmpty() && assumed.isEmpty();
        }
    }
}
