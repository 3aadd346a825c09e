package dev.gtm.rules.allocate;

import java.util.List;

/**
 * Splits a part in two where its bound is the most generous: at a system that is paid for or not, at the yield of a segment, or
 * at the option of an item.
 */
final class Splitter {

    /** Segments are split first as long as their curve explains more than this part of the gap. */
    private static final double MOSTLY_CURVE = 0.3;

    /** A curve that adds less than this is as good as straight, or parts would be split for ever. */
    private static final double LEAST_CURVE = 1e-7;

    /** Each half gets at least this part of what is split. */
    private static final double MARGIN = 0.1;

    /** So many splits of yields follow each other at most: items come to an end, yields do not. */
    private static final int MOST_YIELD_SPLITS = 8;

    private final Problem problem;
    private final Dual dual;

    Splitter(Problem problem, Dual dual) {
        this.problem = problem;
        this.dual = dual;
    }

    /**
     * Two parts that together hold all the choices.
     *
     * @param domain a part with an item whose option is open
     * @param prices of its bound
     * @param gap between its bound and the best value known, scaled
     */
    List<Domain> split(Domain domain, double[] prices, double gap) {
        int system = dearestUndecided(domain);
        if (system >= 0) {
            return splitSystem(domain, system);
        }
        int segment = -1;
        double most = 0;
        double all = 0;
        for (int g = 0; g < problem.segments(); g++) {
            double excess = excess(domain, prices, g);
            all += excess;
            if (excess > most) {
                most = excess;
                segment = g;
            }
        }
        return segment >= 0 && domain.yieldSplits < MOST_YIELD_SPLITS && all > Math.max(LEAST_CURVE, MOSTLY_CURVE * gap)
                ? splitYield(domain, segment)
                : splitItem(domain, prices);
    }

    private int dearestUndecided(Domain domain) {
        int dearest = -1;
        for (int s = 0; s < problem.setUp.length; s++) {
            if (domain.isUndecided(s) && (dearest < 0 || problem.setUp[s] > problem.setUp[dearest])) {
                dearest = s;
            }
        }
        return dearest;
    }

    private static List<Domain> splitSystem(Domain domain, int system) {
        var without = domain.copy();
        var with = domain.copy();
        without.shut(system);
        with.pay(system);
        return List.of(without, with);
    }

    /** How much the straight line over the curve of a segment adds to its bound. */
    private double excess(Domain domain, double[] prices, int g) {
        double high = dual.segmentShare[g];
        double line = (1 - high) * Math.exp(domain.low[g]) + high * Math.exp(domain.high[g]);
        return dual.perPatient(prices) * dual.scale().weight(g) * (line - Math.exp(relaxedYield(domain, g)));
    }

    private double relaxedYield(Domain domain, int g) {
        double high = dual.segmentShare[g];
        return (1 - high) * domain.low[g] + high * domain.high[g];
    }

    private List<Domain> splitYield(Domain domain, int segment) {
        double low = domain.low[segment];
        double high = domain.high[segment];
        double at = Math.max(
                low + MARGIN * (high - low), Math.min(high - MARGIN * (high - low), relaxedYield(domain, segment)));
        var below = domain.copy();
        var above = domain.copy();
        below.yieldSplits++;
        above.yieldSplits++;
        below.high[segment] = at;
        above.low[segment] = at;
        return List.of(below, above);
    }

    private List<Domain> splitItem(Domain domain, double[] prices) {
        int item = -1;
        double widest = -1;
        for (int i = 0; i < problem.items(); i++) {
            if (domain.lowest(i) < domain.highest(i)) {
                double spread = spread(domain, prices, i);
                if (spread > widest) {
                    widest = spread;
                    item = i;
                }
            }
        }
        int at = (int) Math.floor(meanOption(domain, item));
        at = Math.max(domain.lowest(item), Math.min(at, domain.highest(item) - 1));
        var below = domain.copy();
        var above = domain.copy();
        below.yieldSplits = 0;
        above.yieldSplits = 0;
        for (int k = problem.least[item]; k <= problem.most[item]; k++) {
            (k > at ? below : above).close(item, k);
        }
        return List.of(below, above);
    }

    private double meanOption(Domain domain, int item) {
        double mean = 0;
        for (int k = problem.least[item]; k <= problem.most[item]; k++) {
            mean += domain.isOpen(item, k) ? k * dual.share[problem.firstOption[item] + k] : 0;
        }
        return mean;
    }

    /** How far apart the relaxed choice of an item lies, by what its pushes are worth. */
    private double spread(Domain domain, double[] prices, int item) {
        double mean = 0;
        double square = 0;
        for (int k = problem.least[item]; k <= problem.most[item]; k++) {
            if (domain.isOpen(item, k)) {
                double share = dual.share[problem.firstOption[item] + k];
                double worth = worth(prices, item, k);
                mean += share * worth;
                square += share * worth * worth;
            }
        }
        return Math.max(0, square - mean * mean);
    }

    private double worth(double[] prices, int item, int option) {
        double worth = 0;
        var pushed = problem.push[item][option];
        for (int m = 0; m < pushed.length; m++) {
            worth += prices[problem.segments() + problem.termsOf[item][m]] * pushed[m];
        }
        return worth;
    }
}
