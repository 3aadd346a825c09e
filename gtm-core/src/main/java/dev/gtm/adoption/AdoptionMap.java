package dev.gtm.adoption;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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
        var explained = new ExplainedLoss(behaviors, barriers);
        var flows = segments.stream()
                .map(segment -> flow(segment, journey, explained))
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

    /** The ids of the steps of some stages, in the order of the journey. */
    List<String> stepsOf(Collection<Stage> stages) {
        return segments.stream()
                .limit(1)
                .flatMap(flow -> flow.steps().stream())
                .filter(flow -> stages.contains(flow.stage()))
                .map(StepFlow::step)
                .toList();
    }

    /** Who are lost at the steps of some stages below their ceilings, in all segments. */
    double avoidable(Collection<Stage> stages) {
        return segments.stream()
                .flatMap(flow -> flow.steps().stream())
                .filter(flow -> stages.contains(flow.stage()))
                .mapToDouble(StepFlow::avoidable)
                .sum();
    }

    private double sum(String step, boolean entering) {
        return segments.stream()
                .flatMap(flow -> flow.steps().stream())
                .filter(flow -> flow.step().equals(step))
                .mapToDouble(flow -> entering ? flow.entering() : flow.leaving())
                .sum();
    }

    private static SegmentFlow flow(Segment segment, List<Step> journey, ExplainedLoss explained) {
        var id = segment.id();
        var onward = onward(journey, id);
        var steps = new ArrayList<StepFlow>();
        double entering = segment.patients();
        for (int j = 0; j < journey.size(); j++) {
            var step = journey.get(j);
            double rate = step.rate(id).value();
            double ceiling = step.ceiling(id).value();
            double leaving = entering * rate;
            double avoidable = entering * (ceiling - rate);
            var attributed = explained.of(step.id(), id, avoidable);
            double taken =
                    attributed.stream().mapToDouble(Attribution::patients).sum();
            steps.add(new StepFlow(
                    step.id(),
                    step.stage(),
                    entering,
                    leaving,
                    entering - leaving,
                    rate,
                    ceiling,
                    avoidable,
                    attributed,
                    Math.max(0, avoidable - taken),
                    entering * Math.min(POINT, 1 - ceiling) * onward[j + 1]));
            entering = leaving;
        }
        return new SegmentFlow(id, segment.patients(), entering, steps);
    }

    /** At each index, the part of those who enter that step who come to the end of the journey. */
    private static double[] onward(List<Step> journey, String segment) {
        var onward = new double[journey.size() + 1];
        onward[journey.size()] = 1;
        for (int j = journey.size() - 1; j >= 0; j--) {
            onward[j] = onward[j + 1] * journey.get(j).rate(segment).value();
        }
        return onward;
    }
}
