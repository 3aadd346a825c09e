package dev.gtm.quantity;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Unmodifiable copies in natural order.
 *
 * <p>The copies of {@link Set#copyOf} and {@link Map#copyOf} change their order from one run to the next; a plan must not.
 */
public final class Sorted {

    private Sorted() {}

    /** A set in natural order. */
    public static <T extends Comparable<? super T>> SortedSet<T> set(Collection<? extends T> elements) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(elements));
    }

    /** A map in the natural order of its keys. */
    public static <K extends Comparable<? super K>, V> SortedMap<K, V> map(Map<? extends K, ? extends V> entries) {
        return Collections.unmodifiableSortedMap(new TreeMap<K, V>(entries));
    }
}
