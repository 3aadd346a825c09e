package dev.gtm.rules.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Of which facts some rule says something, whatever stands beside them, and of which none does. */
public final class Answers {

    private final Set<Object> asked = new LinkedHashSet<>();
    private final Set<Object> answered = new HashSet<>();
    private final Set<List<Object>> whole = Collections.newSetFromMap(new IdentityHashMap<>());

    Answers() {}

    void asked(World world) {
        world.dimensions().forEach(asked::addAll);
    }

    /** A rule that matched some facts has answered these, and of each kind that it does not look at, all. */
    void answered(World world, Collection<Object> matched) {
        for (var dimension : world.dimensions()) {
            var seen = matched.stream().filter(fact -> isOf(dimension, fact)).toList();
            if (!seen.isEmpty()) {
                answered.addAll(seen);
            } else if (whole.add(dimension)) {
                answered.addAll(dimension);
            }
        }
    }

    private static boolean isOf(List<Object> dimension, Object fact) {
        return !dimension.isEmpty() && dimension.get(0).getClass() == fact.getClass();
    }

    /** Every fact that rules were asked about, in the order of asking. */
    public List<Object> asked() {
        return List.copyOf(asked);
    }

    /** Whether some rule says something where this fact is there. */
    public boolean isAnswered(Object fact) {
        return answered.contains(fact);
    }
}
