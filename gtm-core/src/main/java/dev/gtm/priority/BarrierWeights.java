package dev.gtm.priority;

import dev.gtm.adoption.Barrier;
import dev.gtm.quantity.Share;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How heavily each barrier of one behavior weighs, together 1.
 *
 * <p>The raw weight is the explicit weight, else the reported share, else the mean of those given on the behavior, else 1.
 */
public final class BarrierWeights {

    private static final double TOLERANCE = 1e-9;

    private final Map<String, Double> byBarrier;

    private BarrierWeights(Map<String, Double> byBarrier) {
        this.byBarrier = Map.copyOf(byBarrier);
    }

    /** The weights of all barriers of one behavior, given in a fixed order. */
    public static BarrierWeights of(List<Barrier> barriers) {
        double mean = barriers.stream()
                .map(BarrierWeights::given)
                .filter(Objects::nonNull)
                .mapToDouble(Share::value)
                .average()
                .orElse(1);
        double total =
                barriers.stream().mapToDouble(barrier -> raw(barrier, mean)).sum();
        return new BarrierWeights(barriers.stream()
                .collect(Collectors.toMap(
                        Barrier::id, barrier -> total == 0 ? 1.0 / barriers.size() : raw(barrier, mean) / total)));
    }

    /**
     * The weight of a barrier, from 0 to 1.
     *
     * @throws IllegalArgumentException if it is not one of the behavior's
     */
    public double of(Barrier barrier) {
        var weight = byBarrier.get(barrier.id());
        if (weight == null) {
            throw new IllegalArgumentException("Barrier " + barrier.id() + " is not one of " + byBarrier.keySet());
        }
        return weight;
    }

    /** Whether one barrier weighs strictly more than another, rounding errors aside. */
    public boolean outweighs(Barrier heavier, Barrier lighter) {
        return of(heavier) > of(lighter) + TOLERANCE;
    }

    private static double raw(Barrier barrier, double mean) {
        var given = given(barrier);
        return given == null ? mean : given.value();
    }

    private static @Nullable Share given(Barrier barrier) {
        return barrier.weight() == null ? barrier.reported() : barrier.weight();
    }
}
