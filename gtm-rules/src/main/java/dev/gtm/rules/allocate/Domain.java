package dev.gtm.rules.allocate;

import java.util.Arrays;

/**
 * A part of the choices: which options are still open, which systems are paid for, and between which ends the logarithm of each
 * segment's yield lies.
 *
 * <p>The yield of a segment is the product of its rates. Mutable; a copy is handed to each part that is split off.
 */
final class Domain {

    private final Problem problem;
    private final long[] open;
    private final boolean[] paid; // per system
    private final boolean[] shut;
    final double[] low; // per segment
    final double[] high;
    int yieldSplits; // since an item was split last

    private Domain(Problem problem, long[] open, boolean[] paid, boolean[] shut, double[] low, double[] high) {
        this.problem = problem;
        this.open = open;
        this.paid = paid;
        this.shut = shut;
        this.low = low;
        this.high = high;
    }

    /** All the choices of a problem. */
    static Domain all(Problem problem) {
        var low = new double[problem.segments()];
        var high = new double[problem.segments()];
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        int systems = problem.setUp.length;
        var domain = new Domain(
                problem, new long[(problem.options + 63) / 64], new boolean[systems], new boolean[systems], low, high);
        for (int i = 0; i < problem.items(); i++) {
            for (int k = problem.least[i]; k <= problem.most[i]; k++) {
                int at = problem.firstOption[i] + k;
                domain.open[at >> 6] |= 1L << at;
            }
        }
        return domain;
    }

    Domain copy() {
        var copy = new Domain(problem, open.clone(), paid.clone(), shut.clone(), low.clone(), high.clone());
        copy.yieldSplits = yieldSplits;
        return copy;
    }

    /** The one choice that takes the lowest open option everywhere. */
    Domain lowestOnly() {
        var only = copy();
        for (int i = 0; i < problem.items(); i++) {
            for (int k = only.lowest(i) + 1; k <= problem.most[i]; k++) {
                only.close(i, k);
            }
        }
        return only;
    }

    boolean isOpen(int item, int option) {
        int at = problem.firstOption[item] + option;
        return (open[at >> 6] & 1L << at) != 0;
    }

    void close(int item, int option) {
        int at = problem.firstOption[item] + option;
        open[at >> 6] &= ~(1L << at);
    }

    /** Whether a system is paid for, whoever uses it. */
    boolean isPaid(int system) {
        return paid[system];
    }

    /** Whether it is still open if a system is paid for or nobody uses it. */
    boolean isUndecided(int system) {
        return !paid[system] && !shut[system];
    }

    void pay(int system) {
        paid[system] = true;
    }

    /** Closes whatever needs a system. */
    void shut(int system) {
        shut[system] = true;
        for (int i = 0; i < problem.items(); i++) {
            for (int s : problem.needs[i]) {
                for (int k = problem.least[i]; s == system && k <= problem.most[i]; k++) {
                    if (problem.uses(i, k)) {
                        close(i, k);
                    }
                }
            }
        }
    }

    /** What the systems cost that are paid for. */
    long paid() {
        long sum = 0;
        for (int s = 0; s < paid.length; s++) {
            sum += paid[s] ? problem.setUp[s] : 0;
        }
        return sum;
    }

    /** What an option costs, and the systems for it that are not paid for yet. */
    private long cost(int item, int option) {
        long sum = problem.cost[item][option];
        if (problem.uses(item, option)) {
            for (int s : problem.needs[item]) {
                sum += paid[s] ? 0 : problem.setUp[s];
            }
        }
        return sum;
    }

    /** The lowest open option of an item, or -1. */
    int lowest(int item) {
        for (int k = problem.least[item]; k <= problem.most[item]; k++) {
            if (isOpen(item, k)) {
                return k;
            }
        }
        return -1;
    }

    /** The highest open option of an item, or -1. */
    int highest(int item) {
        for (int k = problem.most[item]; k >= problem.least[item]; k--) {
            if (isOpen(item, k)) {
                return k;
            }
        }
        return -1;
    }

    /** How many choices there are, ignoring the limits; at most this many are counted. */
    long combinations(long most) {
        long product = 1;
        for (int i = 0; i < problem.items() && product < most; i++) {
            int count = 0;
            for (int k = problem.least[i]; k <= problem.most[i]; k++) {
                count += isOpen(i, k) ? 1 : 0;
            }
            product *= count;
        }
        return Math.min(product, most);
    }

    /** Closes what the limits leave no room for; false if nothing is left at all. */
    boolean propagate() {
        orderTwins();
        var lowest = new int[problem.items()];
        for (int i = 0; i < lowest.length; i++) {
            lowest[i] = lowest(i);
            if (lowest[i] < 0) {
                return false;
            }
        }
        decideSystems(lowest);
        long spare = problem.budget - paid();
        for (int i = 0; i < lowest.length; i++) {
            spare -= problem.cost[i][lowest[i]];
        }
        var room = room(lowest);
        if (spare < 0 || Arrays.stream(room).anyMatch(left -> left < 0)) {
            return false;
        }
        closeBeyond(lowest, spare, room);
        return true;
    }

    /** A system is paid for once somebody must use it, and shut when nobody can any more. */
    private void decideSystems(int[] lowest) {
        var used = new boolean[paid.length];
        for (int i = 0; i < lowest.length; i++) {
            int highest = problem.needs[i].length == 0 ? lowest[i] : highest(i);
            for (int s : problem.needs[i]) {
                used[s] |= problem.uses(i, highest);
                paid[s] |= problem.uses(i, lowest[i]);
            }
        }
        for (int s = 0; s < used.length; s++) {
            shut[s] |= !used[s];
        }
    }

    /** Of two items that differ by name only, the first takes the higher option: nothing is lost but repetition. */
    private void orderTwins() {
        for (int i = 0; i < problem.items(); i++) {
            int twin = problem.twinOf[i];
            if (twin >= 0) {
                closeAbove(i, highest(twin));
            }
        }
        for (int i = problem.items() - 1; i >= 0; i--) {
            int twin = problem.twinOf[i];
            if (twin >= 0) {
                closeBelow(twin, lowest(i));
            }
        }
    }

    private void closeAbove(int item, int option) {
        for (int k = problem.most[item]; k > option && k >= problem.least[item]; k--) {
            close(item, k);
        }
    }

    private void closeBelow(int item, int option) {
        for (int k = problem.least[item]; k < option; k++) {
            close(item, k);
        }
    }

    private long[] room(int[] lowest) {
        var room = Arrays.stream(problem.cap).asLongStream().toArray();
        for (int i = 0; i < lowest.length; i++) {
            if (problem.roleOf[i] >= 0) {
                room[problem.roleOf[i]] -= problem.units[i][lowest[i]];
            }
        }
        return room;
    }

    private void closeBeyond(int[] lowest, long spare, long[] room) {
        for (int i = 0; i < lowest.length; i++) {
            int role = problem.roleOf[i];
            for (int k = lowest[i] + 1; k <= problem.most[i]; k++) {
                boolean fits = cost(i, k) - cost(i, lowest[i]) <= spare
                        && (role < 0 || problem.units[i][k] - problem.units[i][lowest[i]] <= room[role]);
                if (!fits) {
                    close(i, k);
                }
            }
        }
    }
}
