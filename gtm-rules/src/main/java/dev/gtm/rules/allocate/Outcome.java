package dev.gtm.rules.allocate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking at a part.
 */
final class Outcome {
    private final double bound;
    private final @Nullable Choice found;
    private final List<Domain> pieces;
    private final double[] prices;

    Outcome(double bound, @Nullable Choice found, List<Domain> pieces, double[] prices) {
        this.bound = bound;
        this.found = found;
        this.pieces = pieces;
        this.prices = prices;
    }

    /** No choice in its pieces counts more, scaled. */
    double bound() {
        return bound;
    }

    /** A choice that beats the best known, or null. */
    @Nullable
    Choice found() {
        return found;
    }

    /** What is still to be looked at; none when the part is done with. */
    List<Domain> pieces() {
        return pieces;
    }

    /** For the pieces to start from. */
    double[] prices() {
        return prices;
    }
}
