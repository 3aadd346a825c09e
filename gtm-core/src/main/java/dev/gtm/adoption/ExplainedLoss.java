package dev.gtm.adoption;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much of a step's avoidable loss the explicit weights of barriers explain; everything else is not attributable. */
final class ExplainedLoss {

    private final Map<String, List<Behavior>> byStep = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();

    ExplainedLoss(Collection<Behavior> behaviors, Collection<Barrier> barriers) {
        behaviors.forEach(behavior -> byStep.computeIfAbsent(behavior.step(), step -> new ArrayList<>())
                .add(behavior));
        barriers.forEach(barrier -> {
            if (barrier.weight() != null) {
                weights.merge(barrier.behavior(), barrier.weight().value(), Double::sum);
            }
        });
    }

    /** The explained share of a step's avoidable loss in a segment, at most all of it. */
    double share(String step, String segment) {
        return Math.min(
                1,
                byStep.getOrDefault(step, List.of()).stream()
                        .filter(behavior -> behavior.concerns(segment))
                        .mapToDouble(behavior -> weights.getOrDefault(behavior.id(), 0.0))
                        .sum());
    }
}
