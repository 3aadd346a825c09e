package dev.gtm.rules.author;

import dev.gtm.plan.Brief;
import dev.gtm.plan.Plan;
import dev.gtm.progress.ProgressListener;
import dev.gtm.rules.Planner;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.method.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A brief that is planned while somebody takes down what each pack was asked and which rules fired. */
final class Watched implements RuleSet.Watcher {

    private final Map<Pack, Set<List<Object>>> asked = new EnumMap<>(Pack.class);
    private final Set<String> fired = new TreeSet<>();
    private final Plan plan;

    Watched(Planner planner, Brief brief) {
        var book = planner.ruleBook();
        plan = new Method(book.ruleSet().watchedBy(this), book.id(), planner.policies())
                .plan(brief, ProgressListener.none());
    }

    @Override
    public void asked(Pack pack, List<Object> facts, Set<String> rules) {
        asked.computeIfAbsent(pack, key -> new LinkedHashSet<>()).add(List.copyOf(facts));
        fired.addAll(rules);
    }

    Plan plan() {
        return plan;
    }

    boolean fired(String rule) {
        return fired.contains(rule);
    }

    Collection<List<Object>> situations(Pack pack) {
        return new ArrayList<>(asked.getOrDefault(pack, Set.of()));
    }
}
