package dev.gtm.outcome;

import static dev.gtm.diagnostic.Require.within;

/**
 * The thresholds of the warnings on triggers, and of what is told when a plan changes.
 *
 * @param mostFalseAlarm above which probability of a false alarm in one evaluation a trigger is nearly the plan, 0 to 1
 * @param leastDetection below which probability of noticing that nothing works a trigger is too blunt, 0 to 1
 * @param materialRate from which movement of a rate or ceiling, as a share (0.01 is one point), a change is told by itself, 0
 *     to 1; smaller ones are counted together. The default is an assumption of ours
 * @param materialPatients from which part of its patients a plan with other levels is worth telling from one at the levels that
 *     were, at least 0. The default is an assumption of ours: near the best levels the curve is flat, and no curve is known to
 *     one in a hundred
 * @param noticeMonths how many months before a field role stops coming its customers are told, at least 0. The default is an
 *     assumption of ours
 */
public record MeasurePolicy(
        double mostFalseAlarm, double leastDetection, double materialRate, double materialPatients, int noticeMonths) {

    private static final MeasurePolicy DEFAULTS = new MeasurePolicy(0.2, 0.6, 0.01, 0.01, 3);

    public MeasurePolicy {
        within("mostFalseAlarm", mostFalseAlarm, 0, 1);
        within("leastDetection", leastDetection, 0, 1);
        within("materialRate", materialRate, 0, 1);
        within("materialPatients", materialPatients, 0, Double.MAX_VALUE);
        within("noticeMonths", noticeMonths, 0, Integer.MAX_VALUE);
    }

    /** 0.2 and 0.6; one point, one in a hundred patients, and three months. */
    public static MeasurePolicy ofDefaults() {
        return DEFAULTS;
    }

    /** The same, with so much probability of a false alarm at most. */
    public MeasurePolicy withMostFalseAlarm(double probability) {
        return new MeasurePolicy(probability, leastDetection, materialRate, materialPatients, noticeMonths);
    }

    /** The same, with so much probability of noticing at least. */
    public MeasurePolicy withLeastDetection(double probability) {
        return new MeasurePolicy(mostFalseAlarm, probability, materialRate, materialPatients, noticeMonths);
    }

    /** The same, with so much movement of a rate before it is told by itself. */
    public MeasurePolicy withMaterialRate(double share) {
        return new MeasurePolicy(mostFalseAlarm, leastDetection, share, materialPatients, noticeMonths);
    }

    /** The same, with so large a part of the patients before other levels are worth telling from those that were. */
    public MeasurePolicy withMaterialPatients(double part) {
        return new MeasurePolicy(mostFalseAlarm, leastDetection, materialRate, part, noticeMonths);
    }

    /** The same, with so many months of notice. */
    public MeasurePolicy withNoticeMonths(int months) {
        return new MeasurePolicy(mostFalseAlarm, leastDetection, materialRate, materialPatients, months);
    }
}
