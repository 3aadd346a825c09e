package dev.gtm.priority;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Step;
import dev.gtm.evidence.Evidence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of a behavior rest on.
 *
 * @param confidence how far they can be trusted
 * @param observed how many of the figures somebody observed
 * @param assumed the figures that nobody observed, by their place in the brief, such as {@code barriers.SLOW}
 */
public record Basis(Confidence confidence, int observed, List<String> assumed) {

    public Basis {
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
        var assumed = new ArrayList<String>();
        addUnlessObserved(assumed, "journey." + step.id(), step.evidence());
        segments.forEach(segment -> addUnlessObserved(assumed, "segments." + segment.id(), segment.evidence()));
        boolean ratesObserved = assumed.isEmpty();
        addUnlessObserved(assumed, "behaviors." + behavior.id() + ".target", behavior.evidence());
        barriers.forEach(barrier -> addUnlessObserved(assumed, "barriers." + barrier.id(), barrier.evidence()));
        var confidence = assumed.isEmpty() ? Confidence.HIGH : ratesObserved ? Confidence.MODERATE : Confidence.LOW;
        int figures = 2 + segments.size() + barriers.size();
        return new Basis(confidence, figures - assumed.size(), assumed);
    }

    private static void addUnlessObserved(List<String> assumed, String path, @Nullable Evidence evidence) {
        if (evidence == null || !evidence.kind().isObserved()) {
            assumed.add(path);
        }
    }
}
