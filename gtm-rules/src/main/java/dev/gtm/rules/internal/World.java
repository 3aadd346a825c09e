package dev.gtm.rules.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Many situations at once: each takes one fact of every dimension, and all of what never changes.
 *
 * @param dimensions facts of one kind each
 * @param constants facts that are there in every situation
 */
public record World(List<List<Object>> dimensions, List<Object> constants) {

    public World {
        dimensions = dimensions.stream().map(List::copyOf).toList();
        constants = List.copyOf(constants);
    }

    /** How many situations. */
    public int size() {
        return dimensions.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
    }

    /** Where each fact of the dimensions stands. */
    Map<Object, Place> places() {
        var places = new HashMap<Object, Place>();
        int stride = 1;
        for (var dimension : dimensions) {
            for (int i = 0; i < dimension.size(); i++) {
                places.put(dimension.get(i), new Place(stride, dimension.size(), i));
            }
            stride *= dimension.size();
        }
        return places;
    }

    /** Whether facts of this type differ from situation to situation. */
    boolean varies(String className) {
        return dimensions.stream()
                .anyMatch(dimension -> dimension.size() > 1
                        && dimension.get(0).getClass().getName().equals(className));
    }

    /** A fact in its dimension. */
    record Place(int stride, int size, int index) {}

    /** The situations in which these facts are there, as numbers below the size. */
    int[] situations(List<Object> matched, Map<Object, Place> places) {
        var fixed = new HashMap<Integer, Integer>();
        matched.forEach(fact -> {
            @Nullable Place place = places.get(fact);
            if (place != null) {
                fixed.put(place.stride(), place.index());
            }
        });
        var numbers = new int[] {0};
        int stride = 1;
        for (var dimension : dimensions) {
            var at = fixed.get(stride);
            int from = at == null ? 0 : at;
            int to = at == null ? dimension.size() : at + 1;
            var next = new int[numbers.length * (to - from)];
            int k = 0;
            for (int i = from; i < to; i++) {
                for (int number : numbers) {
                    next[k++] = number + i * stride;
                }
            }
            numbers = next;
            stride *= dimension.size();
        }
        return numbers;
    }
}
