package dev.gtm.adoption;

import dev.gtm.quantity.Share;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where patients are and where they are lost, per 12 months.
 *
 * <p>Patients are conserved: who enter are those reached and those lost.
 *
 * @param segments one flow per segment
 * @param reached the patients of all segments who leave the last step
 */
public record AdoptionMap(List<SegmentFlow> segments, double reached) {

    private static final double POINT = 0.01;

    public AdoptionMap {
        segments = List.copyOf(segments);
    }

    /**
     * Maps the adoption.
     *
     * @param segments who enter
     * @param journey the steps in their order, each with a rate for each segment
     * @param behaviors what moves the steps
     * @param barriers whose weights attribute the avoidable loss
     */
    public static AdoptionMap of(
            List<Segment> segments, List<Step> journey, Collection<Behavior> behaviors, Collection<Barrier> barriers) {
        var flows = segments.stream()
                .map(segment -> flow(segment, journey, behaviors, barriers))
                .toList();
        return new AdoptionMap(
                flows, flows.stream().mapToDouble(SegmentFlow::reached).sum());
    }

    /** Who reach a step, in all segments. */
    public double entering(String step) {
        return sum(step, true);
    }

    /** Who leave a step, in all segments. */
    public double leaving(String step) {
        return sum(step, false);
    }

    private double sum(String step, boolean entering) {
        return segments.stream()
                .flatMap(flow -> flow.steps().stream())
                .filter(flow -> flow.step().equals(step))
                .mapToDouble(flow -> entering ? flow.entering() : flow.leaving())
                .sum();
    }

    private static SegmentFlow flow(
            Segment segment, List<Step> journey, Collection<Behavior> behaviors, Collection<Barrier> barriers) {
        var steps = new ArrayList<StepFlow>();
        double entering = segment.patients();
        for (int j = 0; j < journey.size(); j++) {
            var step = journey.get(j);
            double rate = step.rate(segment.id()).value();
            double ceiling = step.ceiling(segment.id()).value();
            double leaving = entering * rate;
            double avoidable = entering * (ceiling - rate);
            double onward = onward(journey, j + 1, segment.id());
            steps.add(new StepFlow(
                    step.id(),
                    step.stage(),
                    entering,
                    leaving,
                    entering - leaving,
                    rate,
                    ceiling,
                    avoidable,
                    avoidable * (1 - attributed(step, segment, behaviors, barriers)),
                    entering * Math.min(POINT, 1 - ceiling) * onward));
            entering = leaving;
        }
        return new SegmentFlow(segment.id(), segment.patients(), entering, steps);
    }

    private static double onward(List<Step> journey, int from, String segment) {
        return journey.stream()
                .skip(from)
                .mapToDouble(step -> step.rate(segment).value())
                .reduce(1, (a, b) -> a * b);
    }

    /** The fraction of the gap that explicit weights explain, at most all of it. */
    private static double attributed(
            Step step, Segment segment, Collection<Behavior> behaviors, Collection<Barrier> barriers) {
        double explained = behaviors.stream()
                .filter(behavior -> behavior.step().equals(step.id()) && behavior.concerns(segment.id()))
                .flatMap(behavior -> barriers.stream().filter(b -> b.behavior().equals(behavior.id())))
                .mapToDouble(barrier -> valueOrZero(barrier.weight()))
                .sum();
        return Math.min(1, explained);
    }

    private static double valueOrZero(@Nullable Share share) {
        return share == null ? 0 : share.value();
    }
}
