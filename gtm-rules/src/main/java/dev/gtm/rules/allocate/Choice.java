package dev.gtm.rules.allocate;

import org.jspecify.annotations.Nullable;

/**
 * One option per item, with what it brings.
 */
final class Choice {
    private final int[] options;
    private final double patients;
    private final long cost;
    private final double value;

    Choice(int[] options, double patients, long cost, double value) {
        this.options = options;
        this.patients = patients;
        this.cost = cost;
        this.value = value;
    }

    /** By item. */
    int[] options() {
        return options;
    }

    /** That it brings. */
    double patients() {
        return patients;
    }

    /** Of all options. */
    long cost() {
        return cost;
    }

    /** What it counts under the goal. */
    double value() {
        return value;
    }

    /** Closer than this, as a part of the larger, two values are the same: they differ by rounding only. */
    static final double SAME = 1e-11;

    static Choice of(Problem problem, int[] options) {
        double patients = problem.patients(options);
        long cost = problem.cost(options);
        return new Choice(options.clone(), patients, cost, problem.goal.value(patients, cost));
    }

    /** Whether it keeps to budget and caps and brings the wanted patients. */
    boolean meets(Problem problem) {
        return patients >= problem.goal.wanted() * (1 - SAME) && problem.isWithinLimits(options);
    }

    /** Whether it is to be preferred: more value, then less cost, then the higher option where they first differ. */
    boolean beats(@Nullable Choice other) {
        if (other == null) {
            return true;
        }
        double slack = SAME * Math.max(Math.abs(value), Math.abs(other.value));
        if (Math.abs(value - other.value) > slack) {
            return value > other.value;
        }
        return cost != other.cost ? cost < other.cost : isAhead(other);
    }

    private boolean isAhead(Choice other) {
        for (int i = 0; i < options.length; i++) {
            if (options[i] != other.options[i]) {
                return options[i] > other.options[i];
            }
        }
        return false;
    }
}
