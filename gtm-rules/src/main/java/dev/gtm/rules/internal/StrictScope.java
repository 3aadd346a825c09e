package dev.gtm.rules.internal;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names that a rule has given to facts, and the types it has joined, at one point of its conditions. */
final class StrictScope {

    private final TreeMap<String, ValueType> bound = new TreeMap<>();
    private final TreeSet<String> joined = new TreeSet<>();

    /** What is bound and joined here is not, or not always, further on. */
    StrictScope inner() {
        var inner = new StrictScope();
        inner.bound.putAll(bound);
        inner.joined.addAll(joined);
        return inner;
    }

    /** A condition on the absence or presence of facts joins no more than itself. */
    StrictScope alone() {
        var alone = inner();
        alone.joined.clear();
        return alone;
    }

    /** Takes over what another way through the conditions has joined, and of its names those that this one has too. */
    void either(StrictScope other) {
        joined.addAll(other.joined);
        bound.keySet().retainAll(other.bound.keySet());
    }

    void become(StrictScope other) {
        bound.clear();
        bound.putAll(other.bound);
        joined.addAll(other.joined);
    }

    void bind(String name, ValueType type) {
        bound.put(name, type);
    }

    /** Whether this is the first fact of its type here. */
    boolean join(String type) {
        return joined.add(type);
    }

    Map<String, ValueType> bound() {
        return bound;
    }
}
