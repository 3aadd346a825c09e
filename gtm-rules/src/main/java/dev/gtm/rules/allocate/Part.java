package dev.gtm.rules.allocate;

/**
 * A part of the problem that is still to be looked at.
 */
final class Part {
    private final Domain domain;
    private final double[] prices;
    private final double bound;
    private final int number;

    Part(Domain domain, double[] prices, double bound, int number) {
        this.domain = domain;
        this.prices = prices;
        this.bound = bound;
        this.number = number;
    }

    /** Its choices. */
    Domain domain() {
        return domain;
    }

    /** To start from. */
    double[] prices() {
        return prices;
    }

    /** No choice in it counts more, scaled. */
    double bound() {
        return bound;
    }

    /** In the order in which parts were made. */
    int number() {
        return number;
    }
}
