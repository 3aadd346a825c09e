package dev.gtm.priority;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.Control;
import dev.gtm.quantity.Share;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of what stops a behavior the company can remove.
 *
 * @param share the weighted mean of the barriers' control: 1 for COMPANY, 0.5 for SHARED, 0 for EXTERNAL
 * @param control that of the heaviest barrier; of equals, the least controllable
 */
public record Influence(Share share, Control control) {

    /**
     * The influence on a behavior.
     *
     * @param barriers the barriers of the behavior, in any order
     * @param controls the control of each barrier, by its id
     * @return null if no barrier is known
     */
    public static @Nullable Influence of(List<Barrier> barriers, Map<String, Control> controls) {
        if (barriers.isEmpty()) {
            return null;
        }
        var sorted = barriers.stream().sorted(Comparator.comparing(Barrier::id)).toList();
        var weights = BarrierWeights.of(sorted);
        var heaviest = sorted.stream()
                .filter(barrier -> sorted.stream().noneMatch(other -> weights.outweighs(other, barrier)))
                .map(barrier -> controlOf(barrier, controls))
                .max(Comparator.naturalOrder())
                .orElse(Control.EXTERNAL);
        boolean stopped = sorted.stream()
                .anyMatch(barrier -> barrier.blocking() && controlOf(barrier, controls) == Control.EXTERNAL);
        double mean = sorted.stream()
                .mapToDouble(barrier -> weights.of(barrier) * credit(controlOf(barrier, controls)))
                .sum();
        return new Influence(stopped ? Share.ZERO : Share.of(Math.min(1, mean)), heaviest);
    }

    private static Control controlOf(Barrier barrier, Map<String, Control> controls) {
        return controls.getOrDefault(barrier.id(), Control.SHARED);
    }

    private static double credit(Control control) {
        return switch (control) {
            case COMPANY -> 1;
            case SHARED -> 0.5;
            case EXTERNAL -> 0;
        };
    }
}
