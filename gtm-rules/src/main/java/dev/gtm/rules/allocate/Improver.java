package dev.gtm.rules.allocate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes a choice better by moving one item or two at a time, until no such move helps. Its answers keep to the limits, but
 * nothing proves that they are the best. Not thread-safe.
 */
final class Improver {

    private static final double WORTH_IT = 1e-10;
    private static final int MOST_ROUNDS = 400;

    private final Problem p;
    private final double[] missed;
    private final double[] trial;
    private final double[] product;
    private final int[] options;
    private final long[] used;
    private final int[] users; // per system
    private long cost;
    private double value;

    Improver(Problem problem) {
        p = problem;
        missed = new double[p.terms()];
        trial = new double[p.terms()];
        product = new double[p.segments()];
        options = new int[p.items()];
        used = new long[p.cap.length];
        users = new int[p.setUp.length];
    }

    /**
     * A choice near the given options that keeps to the limits, or null if none was found.
     *
     * @param order the items, those first whose options are the least certain
     * @param singles among how many of the first items moves of one are tried
     * @param pairs among how many of the first items pairs are tried
     */
    @Nullable
    Choice improve(int[] given, Integer[] order, int singles, int pairs) {
        System.arraycopy(given, 0, options, 0, options.length);
        load();
        repair();
        if (cost > p.budget || overCap()) {
            return null;
        }
        value = worth(trial(), cost);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (!single(order, singles) && !pair(order, pairs)) {
                break;
            }
        }
        var choice = Choice.of(p, options);
        return choice.meets(p) ? choice : null;
    }

    private void load() {
        Arrays.fill(missed, 1);
        Arrays.fill(used, 0);
        Arrays.fill(users, 0);
        cost = p.cost(options);
        for (int i = 0; i < options.length; i++) {
            apply(missed, i, options[i]);
            count(i, 1);
        }
    }

    private void apply(double[] to, int item, int option) {
        var left = p.left[item][option];
        for (int m = 0; m < left.length; m++) {
            to[p.termsOf[item][m]] *= left[m];
        }
    }

    /** Replaces the option of an item in a product of what is left. */
    private void change(double[] to, int item, int from, int option) {
        var before = p.left[item][from];
        var after = p.left[item][option];
        for (int m = 0; m < before.length; m++) {
            to[p.termsOf[item][m]] *= after[m] / before[m];
        }
    }

    private double[] trial() {
        System.arraycopy(missed, 0, trial, 0, missed.length);
        return trial;
    }

    /** What a choice counts; one with too few patients counts less than any other, but more the more it has. */
    private double worth(double[] left, long sum) {
        double patients = p.patientsOfMissed(left, product);
        if (patients < p.goal.wanted()) {
            return -1e300 * (1 - patients / p.goal.wanted() / 2);
        }
        return p.goal.value(patients, sum);
    }

    private boolean overCap() {
        for (int r = 0; r < used.length; r++) {
            if (used[r] > p.cap[r]) {
                return true;
            }
        }
        return false;
    }

    /** Steps down where that costs the least value for what it frees. */
    private void repair() {
        while (cost > p.budget || overCap()) {
            int down = -1;
            double least = Double.POSITIVE_INFINITY;
            double now = p.patientsOfMissed(missed, product);
            for (int i = 0; i < options.length; i++) {
                boolean helps = cost > p.budget || p.roleOf[i] >= 0 && used[p.roleOf[i]] > p.cap[p.roleOf[i]];
                if (options[i] == p.least[i] || !helps) {
                    continue;
                }
                change(trial(), i, options[i], options[i] - 1);
                double loss = now - p.patientsOfMissed(trial, product);
                long freed = cost > p.budget ? -more(i, options[i] - 1) : 1;
                double rate = loss / (double) Math.max(1, freed);
                if (rate < least) {
                    least = rate;
                    down = i;
                }
            }
            if (down < 0) {
                return;
            }
            set(down, options[down] - 1);
        }
    }

    private void set(int item, int option) {
        cost += more(item, option);
        change(missed, item, options[item], option);
        count(item, -1);
        options[item] = option;
        count(item, 1);
    }

    /** Adds what the option of an item takes of people and systems, or takes it back. */
    private void count(int item, int sign) {
        int role = p.roleOf[item];
        if (role >= 0) {
            used[role] += (long) sign * p.units[item][options[item]];
        }
        for (int s : p.needs[item]) {
            users[s] += p.uses(item, options[item]) ? sign : 0;
        }
    }

    /** What another option of an item costs more, with the systems that it is the first to need or the last to have needed. */
    private long more(int item, int option) {
        long more = p.cost[item][option] - p.cost[item][options[item]];
        boolean uses = p.uses(item, options[item]);
        if (uses != p.uses(item, option)) {
            for (int s : p.needs[item]) {
                more += uses ? (users[s] == 1 ? -p.setUp[s] : 0) : (users[s] == 0 ? p.setUp[s] : 0);
            }
        }
        return more;
    }

    private boolean fits(int item, int option) {
        return cost + more(item, option) <= p.budget && hasRoom(item, option);
    }

    private boolean hasRoom(int item, int option) {
        int role = p.roleOf[item];
        return role < 0 || used[role] + p.units[item][option] - p.units[item][options[item]] <= p.cap[role];
    }

    private boolean isBetter(double found) {
        return found > value + WORTH_IT * Math.abs(value);
    }

    /** The best move of one item, taken if it helps. */
    private boolean single(Integer[] order, int singles) {
        int item = -1;
        int to = -1;
        double most = value;
        for (int a = 0; a < Math.min(singles, order.length); a++) {
            int i = order[a];
            for (int k = p.least[i]; k <= p.most[i]; k++) {
                if (k == options[i] || !fits(i, k)) {
                    continue;
                }
                change(trial(), i, options[i], k);
                double found = worth(trial, cost + more(i, k));
                if (found > most) {
                    most = found;
                    item = i;
                    to = k;
                }
            }
        }
        if (item < 0 || !isBetter(most)) {
            return false;
        }
        set(item, to);
        value = most;
        return true;
    }

    /** The first move of two items that helps, one of them down. */
    private boolean pair(Integer[] order, int pairs) {
        int count = Math.min(pairs, order.length);
        for (int a = 0; a < count; a++) {
            int i = order[a];
            for (int k = p.least[i]; k < options[i]; k++) {
                if (pair(order, count, i, k)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean pair(Integer[] order, int count, int i, int k) {
        int was = options[i];
        set(i, k);
        int item = -1;
        int to = -1;
        double most = value;
        for (int b = 0; b < count; b++) {
            int j = order[b];
            for (int l = options[j] + 1; j != i && l <= p.most[j] && fits(j, l); l++) {
                change(trial(), j, options[j], l);
                double found = worth(trial, cost + more(j, l));
                if (found > most) {
                    most = found;
                    item = j;
                    to = l;
                }
            }
        }
        if (item < 0 || !isBetter(most)) {
            set(i, was);
            return false;
        }
        set(item, to);
        value = most;
        return true;
    }
}
