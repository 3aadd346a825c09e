package dev.gtm.rules.allocate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at one part of the problem: bounds it, tries to find a good choice in it, narrows it and splits it. Not thread-safe. */
final class Expansion {

    /** A part is given up only when its bound is this much below the best value, so that equal choices are all seen. */
    static final double TIE = 2e-9;

    private static final double COARSE = 0.05;
    private static final double FINE = 4e-4;
    private static final int THOROUGH = 16;
    private static final int PAIRS = 60;
    private static final int FEW_PAIRS = 12;
    private static final int FEW_SINGLES = 100;

    private final Problem problem;
    private final Dual dual;
    private final Improver improver;
    private final Splitter splitter;
    private final long small;

    Expansion(Problem problem, long small) {
        this.small = small;
        this.problem = problem;
        dual = new Dual(problem);
        improver = new Improver(problem);
        splitter = new Splitter(problem, dual);
    }

    /** The whole problem as a part. */
    Part root(Domain all) {
        dual.prepare(all);
        for (int g = 0; g < problem.segments(); g++) {
            all.high[g] = Math.min(all.high[g], Dual.highestYield(problem, g));
        }
        return new Part(all, dual.firstPrices(all), Double.POSITIVE_INFINITY, 0);
    }

    Outcome expand(Part part, @Nullable Choice best) {
        var domain = part.domain();
        var prices = part.prices();
        if (!domain.propagate()) {
            return done(null, prices);
        }
        if (isSmall(domain)) {
            return done(Enumeration.best(problem, domain, best), prices);
        }
        double known = value(best);
        double bound = dual.lower(domain, prices, known - TIE, part.number() == 0 ? COARSE : FINE);
        if (bound < known - TIE) {
            return done(null, prices);
        }
        var rounded = round(part, domain);
        var found = rounded != null && rounded.beats(best) ? rounded : null;
        known = Math.max(known, value(found));
        close(domain, bound - known + TIE);
        if (!domain.propagate()) {
            return done(found, prices);
        }
        if (isSmall(domain)) {
            return done(Enumeration.best(problem, domain, found == null ? best : found), prices);
        }
        double least = Math.min(part.bound(), bound);
        return new Outcome(least, found, splitter.split(domain, prices, least - known), prices);
    }

    private static Outcome done(@Nullable Choice found, double[] prices) {
        return new Outcome(Double.NEGATIVE_INFINITY, found, List.of(), prices);
    }

    private boolean isSmall(Domain domain) {
        return domain.combinations(small + 1) <= small;
    }

    private double value(@Nullable Choice choice) {
        return choice == null ? Double.NEGATIVE_INFINITY : dual.scale().value(choice.value());
    }

    /** Closes the options that, at the prices of the bound, cost more than the bound has to spare. */
    private void close(Domain domain, double spare) {
        for (int i = 0; i < problem.items(); i++) {
            for (int k = problem.least[i]; k <= problem.most[i]; k++) {
                if (domain.isOpen(i, k) && dual.regret(i, k) > spare) {
                    domain.close(i, k);
                }
            }
        }
    }

    /** A choice near the relaxed one. */
    private @Nullable Choice round(Part part, Domain domain) {
        var options = new int[problem.items()];
        var doubt = new double[problem.items()];
        var order = new Integer[problem.items()];
        for (int i = 0; i < options.length; i++) {
            options[i] = likeliest(domain, i);
            doubt[i] = secondBest(domain, i);
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> doubt[i]).thenComparing(i -> i));
        return part.number() % THOROUGH == 0
                ? improver.improve(options, order, order.length, PAIRS)
                : improver.improve(options, order, FEW_SINGLES, FEW_PAIRS);
    }

    private int likeliest(Domain domain, int item) {
        int best = problem.least[item];
        double most = -1;
        for (int k = problem.least[item]; k <= problem.most[item]; k++) {
            double share = dual.share[problem.firstOption[item] + k];
            if (domain.isOpen(item, k) && share > most) {
                most = share;
                best = k;
            }
        }
        return best;
    }

    /** How far the second best option of an item is from its best, at the prices of the bound. */
    private double secondBest(Domain domain, int item) {
        double least = Double.POSITIVE_INFINITY;
        for (int k = problem.least[item]; k <= problem.most[item]; k++) {
            if (domain.isOpen(item, k)) {
                double regret = dual.regret(item, k);
                least = regret > 0 ? Math.min(least, regret) : least;
            }
        }
        return least;
    }
}
