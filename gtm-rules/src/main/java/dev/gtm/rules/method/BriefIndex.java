package dev.gtm.rules.method;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.Step;
import dev.gtm.plan.Brief;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A brief with its parts at hand by their ids, so that planning stays linear in the size of the brief. */
final class BriefIndex {

    private final Brief brief;
    private final Map<String, Stakeholder> stakeholders;
    private final Map<String, Step> steps;
    private final Map<String, Behavior> behaviors;
    private final Map<String, List<Barrier>> barriers = new HashMap<>();

    BriefIndex(Brief brief) {
        this.brief = brief;
        stakeholders = byId(brief.stakeholders(), Stakeholder::id);
        steps = byId(brief.journey(), Step::id);
        behaviors = byId(brief.behaviors(), Behavior::id);
        brief.barriers()
                .forEach(barrier -> barriers.computeIfAbsent(barrier.behavior(), id -> new ArrayList<>())
                        .add(barrier));
    }

    /** The brief itself. */
    Brief brief() {
        return brief;
    }

    Stakeholder actorOf(Behavior behavior) {
        return Objects.requireNonNull(stakeholders.get(behavior.stakeholder()));
    }

    Step stepOf(Behavior behavior) {
        return Objects.requireNonNull(steps.get(behavior.step()));
    }

    Behavior behavior(String id) {
        return Objects.requireNonNull(behaviors.get(id));
    }

    List<Barrier> barriersOf(Behavior behavior) {
        return barriers.getOrDefault(behavior.id(), List.of());
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> idOf) {
        return all.stream().collect(Collectors.toMap(idOf, Function.identity()));
    }
}
