package dev.gtm.priority;

import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Step;
import dev.gtm.quantity.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The impact of one behavior when its rate and its target lie elsewhere inside their ranges. */
final class DrawnImpact {

    private final double[] worth;
    private final double[] rates;
    private final double[] ceilings;
    private final double[] targets;
    private final Moved baseline;
    private final Moved target;

    private DrawnImpact(
            List<Segment> concerned, Behavior behavior, Step step, int at, ImpactModel model, double spread) {
        int size = concerned.size();
        worth = new double[size];
        rates = new double[size];
        ceilings = new double[size];
        targets = new double[size];
        for (int g = 0; g < size; g++) {
            var segment = concerned.get(g).id();
            worth[g] = model.worth(concerned.get(g), at);
            rates[g] = step.rate(segment).value();
            ceilings[g] = step.ceiling(segment).value();
            targets[g] = wanted(behavior, rates[g]);
        }
        double scale = scale(behavior);
        baseline = new Moved(
                behavior.baselineRange(), stated(behavior.baseline(), meanRate(concerned, rates)), scale, spread);
        target = new Moved(behavior.targetRange(), stated(behavior.target(), 0), scale, spread);
    }

    static DrawnImpact of(Behavior behavior, ImpactModel model, double spread) {
        int at = model.indexOf(behavior.step());
        return new DrawnImpact(model.concerned(behavior), behavior, model.step(at), at, model, spread);
    }

    /**
     * The impact in one draw.
     *
     * @param towardsBaseline where in its range the rate lies, from -1 for the low end to 1 for the high one
     * @param towardsTarget the same for the target
     */
    double at(double towardsBaseline, double towardsTarget) {
        double patients = 0;
        for (int g = 0; g < worth.length; g++) {
            double gap = ceilings[g] - rates[g];
            double rate = Math.min(ceilings[g], Math.max(0, rates[g] + baseline.by(towardsBaseline, gap)));
            double wanted = Math.min(ceilings[g], targets[g] + target.by(towardsTarget, gap));
            patients += worth[g] * Math.max(0, wanted - rate);
        }
        return patients;
    }

    /** The rate that the behavior wants; of a metric, what its step gain brings. */
    private static double wanted(Behavior behavior, double rate) {
        if (behavior.metric() != null) {
            return rate + (behavior.stepGain() == null ? 0 : behavior.stepGain().value());
        }
        return behavior.target() == null ? rate : behavior.target();
    }

    /** Points of the step's rate per unit of the metric; 1 where the rate itself is measured. */
    private static double scale(Behavior behavior) {
        if (behavior.metric() == null) {
            return 1;
        }
        if (behavior.baseline() == null || behavior.target() == null || behavior.stepGain() == null) {
            return 0;
        }
        double distance = behavior.target() - behavior.baseline();
        return distance == 0 ? 0 : behavior.stepGain().value() / distance;
    }

    private static double stated(@Nullable Double stated, double otherwise) {
        return stated == null ? otherwise : stated;
    }

    /** Today's rate over the segments, by patients. */
    private static double meanRate(List<Segment> concerned, double[] rates) {
        double patients = concerned.stream().mapToDouble(Segment::patients).sum();
        double mean = 0;
        for (int g = 0; g < rates.length; g++) {
            mean += rates[g]
                    * (patients == 0 ? 1.0 / rates.length : concerned.get(g).patients() / patients);
        }
        return mean;
    }

    /**
     * How far a figure moves.
     *
     * @param range as stated, or null
     * @param middle what the range moves around: the figure as it stands
     * @param scale points of the rate per unit
     * @param spread without a range, the part of the gap
     */
    private record Moved(@Nullable Range range, double middle, double scale, double spread) {

        double by(double towards, double gap) {
            if (range == null) {
                return towards * spread * gap;
            }
            double drawn = range.low() + (range.high() - range.low()) * (towards + 1) / 2;
            return scale * (drawn - middle);
        }
    }
}
