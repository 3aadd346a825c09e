package dev.gtm.rules.allocate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Looks at every choice of a small domain. Not thread-safe. */
final class Enumeration {

    /** Values this close to the best are computed again, in the order in which all values are computed. */
    private static final double NEAR = 1e-9;

    private final Problem problem;
    private final Domain domain;
    private final double[][] missed; // per depth and term: what the push leaves of the room
    private final int[] options;
    private final long[] used;
    private final int[] users; // per system
    private final double[] product;
    private @Nullable Choice best;

    private Enumeration(Problem problem, Domain domain, @Nullable Choice best) {
        this.problem = problem;
        this.domain = domain;
        this.best = best;
        missed = new double[problem.items() + 1][problem.terms()];
        Arrays.fill(missed[0], 1);
        options = new int[problem.items()];
        used = new long[problem.cap.length];
        users = new int[problem.setUp.length];
        product = new double[problem.segments()];
    }

    /** The best of the domain's choices, or the given one if none of them beats it. */
    static @Nullable Choice best(Problem problem, Domain domain, @Nullable Choice given) {
        var all = new Enumeration(problem, domain, given);
        all.descend(0, 0);
        return all.best;
    }

    private void descend(int item, long cost) {
        if (item == problem.items()) {
            look(cost);
            return;
        }
        int role = problem.roleOf[item];
        for (int k = problem.least[item]; k <= problem.most[item]; k++) {
            if (!domain.isOpen(item, k)) {
                continue;
            }
            long sum = cost + problem.cost[item][k] + setUp(item, k);
            int units = problem.units[item][k];
            if (sum > problem.budget || role >= 0 && used[role] + units > problem.cap[role]) {
                break; // cost and units rise with the option
            }
            push(item, k);
            options[item] = k;
            if (role >= 0) {
                used[role] += units;
            }
            count(item, k, 1);
            descend(item + 1, sum);
            count(item, k, -1);
            if (role >= 0) {
                used[role] -= units;
            }
        }
    }

    /** What the systems cost that nobody before this item needs. */
    private long setUp(int item, int option) {
        long sum = 0;
        for (int s : problem.needs[item]) {
            sum += problem.uses(item, option) && users[s] == 0 ? problem.setUp[s] : 0;
        }
        return sum;
    }

    private void count(int item, int option, int by) {
        for (int s : problem.needs[item]) {
            users[s] += problem.uses(item, option) ? by : 0;
        }
    }

    private void push(int item, int option) {
        var from = missed[item];
        var to = missed[item + 1];
        System.arraycopy(from, 0, to, 0, from.length);
        var left = problem.left[item][option];
        for (int m = 0; m < left.length; m++) {
            to[problem.termsOf[item][m]] *= left[m];
        }
    }

    private void look(long cost) {
        double patients = problem.patientsOfMissed(missed[problem.items()], product);
        double value = problem.goal.value(patients, cost);
        if (best != null && value < best.value() - NEAR * Math.max(Math.abs(value), Math.abs(best.value()))) {
            return;
        }
        if (patients < problem.goal.wanted() * (1 - NEAR)) {
            return;
        }
        var choice = Choice.of(problem, options);
        if (choice.meets(problem) && choice.beats(best)) {
            best = choice;
        }
    }
}
