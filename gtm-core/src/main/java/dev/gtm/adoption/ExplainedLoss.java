package dev.gtm.adoption;

import dev.gtm.quantity.Share;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of a step's avoidable loss the explicit weights of barriers explain; everything else is not attributable.
 *
 * <p>The weights of one behavior sum to at most 1. Those of several behaviors on one step may pass it, since each is a
 * fraction of the same gap: then each is scaled down alike, so that no patient is lost twice.
 */
final class ExplainedLoss {

    private final Map<String, List<Behavior>> byStep = new HashMap<>();
    private final Map<String, List<Barrier>> weighted = new HashMap<>();

    ExplainedLoss(Collection<Behavior> behaviors, Collection<Barrier> barriers) {
        behaviors.forEach(behavior -> byStep.computeIfAbsent(behavior.step(), step -> new ArrayList<>())
                .add(behavior));
        barriers.stream()
                .filter(barrier -> barrier.weight() != null)
                .forEach(barrier -> weighted.computeIfAbsent(barrier.behavior(), behavior -> new ArrayList<>())
                        .add(barrier));
    }

    /** What each weighted barrier takes of a step's avoidable loss in a segment. */
    List<Attribution> of(String step, String segment, double avoidable) {
        var barriers = byStep.getOrDefault(step, List.of()).stream()
                .filter(behavior -> behavior.concerns(segment))
                .flatMap(behavior -> weighted.getOrDefault(behavior.id(), List.of()).stream())
                .toList();
        double sum = barriers.stream().mapToDouble(ExplainedLoss::weight).sum();
        double scale = avoidable / Math.max(1, sum);
        return barriers.stream()
                .map(barrier -> new Attribution(barrier.behavior(), barrier.id(), scale * weight(barrier)))
                .toList();
    }

    private static double weight(Barrier barrier) {
        Share weight = barrier.weight();
        return weight == null ? 0 : weight.value();
    }
}
