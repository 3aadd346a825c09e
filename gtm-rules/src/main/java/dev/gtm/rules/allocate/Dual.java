package dev.gtm.rules.allocate;

import java.util.Arrays;

/**
 * An upper bound on what any choice in a domain can count, from prices.
 *
 * <p>Prices are put on the yield of each segment, on the push of each term, on the budget and on the caps. At given prices every
 * item, every term and every segment can be asked alone for its best answer, and the sum of the answers is never less than the
 * value of any choice: this holds for all prices, so no rounding or early end can make the bound wrong. The prices that make the
 * sum least are found by Newton's method on a smoothed sum whose smoothing is taken back step by step.
 *
 * <p>All numbers are scaled, so that the value is near one. Not thread-safe.
 */
final class Dual {

    /** Added to each bound for the rounding in the sums. */
    private static final double ROUNDING = 1e-9;

    private static final double FINEST = 2e-6;
    private static final double COARSEST = 0.05;
    private static final double FINER = 0.2;
    private static final int MOST_STEPS = 25;

    private final Problem p;
    private final Scale scale;
    private final boolean yieldOnly;
    private final int segments;
    private final int terms;
    private final int budgetAt;
    private final int rolesAt;
    private final int wantedAt;
    final int size;

    private final double[] surcharge; // per item, its part of the systems that it needs and nobody has paid for
    private double paid;
    private final double[] leastPush;
    private final double[] mostPush;
    private final double[] score;
    private final double[] best; // per item, at the best prices
    private final double[] gradient;
    private final double[][] hessian;
    private final double[] step;
    private final double[] trial;
    final double[] share; // per option: how much of it the relaxed choice takes
    final double[] segmentShare; // how near the relaxed yield is to its high end
    private double hard;
    private double[] mean = new double[0];
    private int[] where = new int[0];
    private double[] at = new double[0];

    Dual(Problem problem) {
        this(problem, false);
    }

    private Dual(Problem problem, boolean yieldOnly) {
        p = problem;
        this.yieldOnly = yieldOnly;
        scale = Scale.of(problem);
        segments = p.segments();
        terms = p.terms();
        int next = segments + terms;
        budgetAt = scale.budgetMatters() ? next++ : -1;
        rolesAt = next;
        next += p.cap.length;
        wantedAt = p.goal.wanted() > 0 ? next++ : -1;
        size = next;
        surcharge = new double[p.items()];
        leastPush = new double[terms];
        mostPush = new double[terms];
        score = new double[p.options];
        best = new double[p.items()];
        gradient = new double[size];
        hessian = new double[size][size];
        step = new double[size];
        trial = new double[size];
        share = new double[p.options];
        segmentShare = new double[segments];
    }

    /** The highest logarithm of the yield that a segment can have within the limits, or a bit more. */
    static double highestYield(Problem problem, int segment) {
        var alone = problem.only(segment);
        var dual = new Dual(alone, true);
        var domain = Domain.all(alone);
        domain.propagate();
        var prices = dual.firstPrices(domain);
        prices[0] = 1;
        return dual.lower(domain, prices, Double.NEGATIVE_INFINITY, COARSEST);
    }

    Scale scale() {
        return scale;
    }

    /** Prices to start from, where nothing better is known. */
    double[] firstPrices(Domain domain) {
        prepare(domain);
        var prices = new double[size];
        for (int g = 0; g < segments; g++) {
            double perPatient = Math.max(scale.perPatient(), 0.5);
            prices[g] = Math.max(1e-3, perPatient * scale.weight(g) * Math.exp(middle(domain, g)));
        }
        for (int t = 0; t < terms; t++) {
            double push = (leastPush[t] + mostPush[t]) / 2;
            prices[segments + t] = Math.max(1e-4, prices[p.segmentOf[t]] * slope(t, push));
        }
        for (int k = segments + terms; k < size; k++) {
            prices[k] = 0.3;
        }
        return prices;
    }

    private static double middle(Domain domain, int g) {
        return (domain.low[g] + domain.high[g]) / 2;
    }

    /** Prices the systems, and narrows the ends of the segments to what the open options allow. */
    void prepare(Domain domain) {
        paid = scale.cost(domain.paid());
        charge(domain);
        Arrays.fill(leastPush, 0);
        Arrays.fill(mostPush, 0);
        for (int i = 0; i < p.items(); i++) {
            var low = p.push[i][domain.lowest(i)];
            var high = p.push[i][domain.highest(i)];
            for (int m = 0; m < low.length; m++) {
                leastPush[p.termsOf[i][m]] += low[m];
                mostPush[p.termsOf[i][m]] += high[m];
            }
        }
        var low = new double[segments];
        var high = new double[segments];
        for (int t = 0; t < terms; t++) {
            low[p.segmentOf[t]] += logRate(t, leastPush[t]);
            high[p.segmentOf[t]] += logRate(t, mostPush[t]);
        }
        for (int g = 0; g < segments; g++) {
            domain.low[g] = Math.max(domain.low[g], low[g] - ROUNDING);
            domain.high[g] = Math.min(domain.high[g], high[g] + ROUNDING);
        }
    }

    /**
     * Shares the price of an undecided system among the items that may use it: those that do pay together no more than it costs,
     * so the bound holds.
     */
    private void charge(Domain domain) {
        Arrays.fill(surcharge, 0);
        var users = new int[p.setUp.length];
        for (int i = 0; i < p.items(); i++) {
            for (int s : p.needs[i]) {
                users[s] += mayUse(domain, i) ? 1 : 0;
            }
        }
        for (int i = 0; i < p.items(); i++) {
            for (int s : p.needs[i]) {
                surcharge[i] += domain.isUndecided(s) && mayUse(domain, i) ? scale.cost(p.setUp[s]) / users[s] : 0;
            }
        }
    }

    private boolean mayUse(Domain domain, int item) {
        return p.uses(item, domain.highest(item));
    }

    private double cost(int item, int option) {
        return scale.cost(p.cost[item][option]) + (p.uses(item, option) ? surcharge[item] : 0);
    }

    /** The room of a term, a trace less than all of its top: the logarithm of a rate stays finite, and never too low. */
    private double room(int t) {
        return Math.min(p.room[t], p.top[t] * (1 - 1e-7));
    }

    private double logRate(int t, double push) {
        return Math.log(p.top[t] - room(t) * Math.exp(-push));
    }

    private double slope(int t, double push) {
        double left = room(t) * Math.exp(-push);
        return left / (p.top[t] - left);
    }

    /**
     * Lowers the bound of a domain by better prices; the prices are changed in place.
     *
     * @param enough below this nobody asks how low it is
     * @param coarsest how much is smoothed at first: little where the prices are nearly right
     * @return the bound, scaled
     */
    double lower(Domain domain, double[] prices, double enough, double coarsest) {
        prepare(domain);
        double least = Double.POSITIVE_INFINITY;
        var bestPrices = prices.clone();
        double smoothing = coarsest;
        while (true) {
            for (int k = 0; k < MOST_STEPS; k++) {
                double soft = value(domain, prices, smoothing, true);
                if (hard < least) {
                    least = hard;
                    System.arraycopy(prices, 0, bestPrices, 0, size);
                }
                if (least < enough) {
                    System.arraycopy(bestPrices, 0, prices, 0, size);
                    return least + ROUNDING;
                }
                if (!move(domain, prices, smoothing, soft)) {
                    break;
                }
            }
            if (smoothing <= FINEST) {
                break;
            }
            smoothing = Math.max(FINEST, smoothing * FINER);
        }
        value(domain, prices, smoothing, false);
        if (hard < least) {
            least = hard;
        } else {
            System.arraycopy(bestPrices, 0, prices, 0, size);
            value(domain, prices, smoothing, false);
        }
        return least + ROUNDING;
    }

    /** One damped Newton step; false when it would gain next to nothing. */
    private boolean move(Domain domain, double[] prices, double smoothing, double soft) {
        if (!solve()) {
            return false;
        }
        double descent = 0;
        double longest = 1;
        for (int k = 0; k < size; k++) {
            descent += gradient[k] * step[k];
            if (step[k] > 0) {
                longest = Math.min(longest, 0.95 * prices[k] / step[k]);
            }
        }
        if (descent < 0.02 * smoothing) {
            return false;
        }
        for (double length = longest; length > 1e-6; length *= 0.4) {
            for (int k = 0; k < size; k++) {
                trial[k] = prices[k] - length * step[k];
            }
            if (value(domain, trial, smoothing, false) < soft - 0.1 * length * descent) {
                System.arraycopy(trial, 0, prices, 0, size);
                return true;
            }
        }
        return false;
    }

    /** The smoothed sum at some prices; {@link #hard} becomes the sum itself. */
    private double value(Domain domain, double[] v, double smoothing, boolean derive) {
        if (derive) {
            Arrays.fill(gradient, 0);
            for (var row : hessian) {
                Arrays.fill(row, 0);
            }
        }
        double soft = 0;
        hard = 0;
        if (!yieldOnly) {
            soft += segments(domain, v, smoothing, derive);
        }
        double terms = terms(v, derive);
        soft += terms;
        hard += terms;
        soft += items(domain, v, smoothing, derive);
        double limits = limits(v, derive);
        soft += limits;
        hard += limits;
        for (int k = 0; k < size; k++) {
            soft -= smoothing * Math.log(v[k]);
            if (derive) {
                gradient[k] -= smoothing / v[k];
                hessian[k][k] += smoothing / (v[k] * v[k]);
            }
        }
        if (yieldOnly && derive) {
            hold(0);
        }
        return soft;
    }

    /** Keeps a price as it is. */
    private void hold(int price) {
        gradient[price] = 0;
        for (int k = 0; k < size; k++) {
            hessian[price][k] = 0;
            hessian[k][price] = 0;
        }
        hessian[price][price] = 1;
    }

    /** What a segment counts is convex in the logarithm of its yield, so its best answer is one of the two ends. */
    private double segments(Domain domain, double[] v, double smoothing, boolean derive) {
        double soft = 0;
        double perPatient = perPatient(v);
        for (int g = 0; g < segments; g++) {
            double low = domain.low[g];
            double high = Math.max(low, domain.high[g]);
            double atLow = scale.weight(g) * Math.exp(low);
            double atHigh = scale.weight(g) * Math.exp(high);
            double first = perPatient * atLow - v[g] * low;
            double second = perPatient * atHigh - v[g] * high;
            double top = Math.max(first, second);
            double q = 1 / (1 + Math.exp((first - second) / smoothing));
            hard += top;
            soft += top + smoothing * Math.log1p(Math.exp(-Math.abs(first - second) / smoothing));
            segmentShare[g] = q;
            if (derive) {
                gradient[g] -= (1 - q) * low + q * high;
                double width = high - low;
                double curve = q * (1 - q) / smoothing;
                hessian[g][g] += curve * width * width;
                if (wantedAt >= 0) {
                    double rise = atHigh - atLow;
                    gradient[wantedAt] += (1 - q) * atLow + q * atHigh;
                    hessian[wantedAt][wantedAt] += curve * rise * rise;
                    hessian[wantedAt][g] -= curve * rise * width;
                    hessian[g][wantedAt] -= curve * rise * width;
                }
            }
        }
        return soft;
    }

    /** The best push of a term: what its log rate earns, less the price of the push. */
    private double terms(double[] v, boolean derive) {
        double sum = 0;
        for (int t = 0; t < terms; t++) {
            int g = p.segmentOf[t];
            int at = segments + t;
            double earns = v[g];
            double pays = v[at];
            double ratio = pays / earns;
            double left = p.top[t] * ratio / (1 + ratio);
            double push = Math.log(room(t) / left);
            boolean inside = push > leastPush[t] && push < mostPush[t];
            push = Math.min(Math.max(push, leastPush[t]), mostPush[t]);
            double log = logRate(t, push);
            sum += earns * log - pays * push;
            if (derive) {
                gradient[g] += log;
                gradient[at] -= push;
                if (inside) {
                    double curve = 1 / (earns * (1 + ratio));
                    hessian[g][g] += curve * ratio;
                    hessian[at][at] += curve / ratio;
                    hessian[g][at] -= curve;
                    hessian[at][g] -= curve;
                }
            }
        }
        return sum;
    }

    private double limits(double[] v, boolean derive) {
        double sum = -scale.perCost() * paid;
        if (budgetAt >= 0) {
            double left = scale.budget() - paid;
            sum += v[budgetAt] * left;
            if (derive) {
                gradient[budgetAt] += left;
            }
        }
        for (int r = 0; r < p.cap.length; r++) {
            sum += v[rolesAt + r] * scale.cap(r);
            if (derive) {
                gradient[rolesAt + r] += scale.cap(r);
            }
        }
        if (wantedAt >= 0) {
            sum -= v[wantedAt] * scale.wanted();
            if (derive) {
                gradient[wantedAt] -= scale.wanted();
            }
        }
        return sum;
    }

    private double items(Domain domain, double[] v, double smoothing, boolean derive) {
        double soft = 0;
        double perCost = scale.perCost() + (budgetAt < 0 ? 0 : v[budgetAt]);
        for (int i = 0; i < p.items(); i++) {
            soft += item(domain, v, smoothing, derive, perCost, i);
        }
        return soft;
    }

    private double item(Domain domain, double[] v, double smoothing, boolean derive, double perCost, int i) {
        int first = p.firstOption[i];
        int count = p.units[i].length;
        double perUnit = p.roleOf[i] < 0 ? 0 : v[rolesAt + p.roleOf[i]] / scale.capUnit(p.roleOf[i]);
        double top = Double.NEGATIVE_INFINITY;
        var touched = p.termsOf[i];
        for (int k = p.least[i]; k <= p.most[i]; k++) {
            if (!domain.isOpen(i, k)) {
                continue;
            }
            double sum = -perCost * cost(i, k) - perUnit * p.units[i][k];
            var pushed = p.push[i][k];
            for (int m = 0; m < touched.length; m++) {
                sum += v[segments + touched[m]] * pushed[m];
            }
            score[first + k] = sum;
            top = Math.max(top, sum);
        }
        double all = 0;
        for (int k = 0; k < count; k++) {
            double part = domain.isOpen(i, k) ? Math.exp((score[first + k] - top) / smoothing) : 0;
            share[first + k] = part;
            all += part;
        }
        for (int k = 0; k < count; k++) {
            share[first + k] /= all;
        }
        best[i] = top;
        hard += top;
        if (derive) {
            derive(i, smoothing);
        }
        return top + smoothing * Math.log(all);
    }

    private void derive(int i, double smoothing) {
        var touched = p.termsOf[i];
        int dims = touched.length + 2;
        if (mean.length < dims) {
            mean = new double[dims];
            where = new int[dims];
            at = new double[dims];
        }
        int used = 0;
        for (int t : touched) {
            where[used++] = segments + t;
        }
        int money = budgetAt < 0 ? -1 : used;
        if (money >= 0) {
            where[used++] = budgetAt;
        }
        int people = p.roleOf[i] < 0 ? -1 : used;
        if (people >= 0) {
            where[used++] = rolesAt + p.roleOf[i];
        }
        Arrays.fill(mean, 0, used, 0);
        for (int k = p.least[i]; k <= p.most[i]; k++) {
            double part = share[p.firstOption[i] + k];
            if (part > 1e-14) {
                direction(i, k, money, people);
                for (int a = 0; a < used; a++) {
                    mean[a] += part * at[a];
                }
            }
        }
        for (int a = 0; a < used; a++) {
            gradient[where[a]] += mean[a];
        }
        for (int k = p.least[i]; k <= p.most[i]; k++) {
            double part = share[p.firstOption[i] + k];
            if (part > 1e-14 && part < 1 - 1e-14) {
                direction(i, k, money, people);
                double curve = part / smoothing;
                for (int a = 0; a < used; a++) {
                    double ahead = curve * (at[a] - mean[a]);
                    var row = hessian[where[a]];
                    for (int b = 0; b < used; b++) {
                        row[where[b]] += ahead * (at[b] - mean[b]);
                    }
                }
            }
        }
    }

    private void direction(int i, int k, int money, int people) {
        var pushed = p.push[i][k];
        System.arraycopy(pushed, 0, at, 0, pushed.length);
        if (money >= 0) {
            at[money] = -cost(i, k);
        }
        if (people >= 0) {
            at[people] = -p.units[i][k] / scale.capUnit(p.roleOf[i]);
        }
    }

    /** Solves for the Newton step by Cholesky's method. */
    private boolean solve() {
        for (int k = 0; k < size; k++) {
            double diagonal = hessian[k][k] * (1 + 1e-10) + 1e-12;
            for (int m = 0; m < k; m++) {
                diagonal -= hessian[k][m] * hessian[k][m];
            }
            if (!(diagonal > 0)) {
                return false;
            }
            double root = Math.sqrt(diagonal);
            hessian[k][k] = root;
            for (int r = k + 1; r < size; r++) {
                double sum = hessian[r][k];
                for (int m = 0; m < k; m++) {
                    sum -= hessian[r][m] * hessian[k][m];
                }
                hessian[r][k] = sum / root;
            }
        }
        for (int k = 0; k < size; k++) {
            double sum = gradient[k];
            for (int m = 0; m < k; m++) {
                sum -= hessian[k][m] * step[m];
            }
            step[k] = sum / hessian[k][k];
        }
        for (int k = size - 1; k >= 0; k--) {
            double sum = step[k];
            for (int m = k + 1; m < size; m++) {
                sum -= hessian[m][k] * step[m];
            }
            step[k] = sum / hessian[k][k];
        }
        return true;
    }

    /** How far below the best answer of its item an option lies, at the last prices. */
    double regret(int item, int option) {
        return best[item] - score[p.firstOption[item] + option];
    }

    /** What a patient counts at these prices. */
    double perPatient(double[] prices) {
        return scale.perPatient() + (wantedAt < 0 ? 0 : prices[wantedAt]);
    }
}
