package dev.gtm.io;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What every form does with the elements of a plan. */
final class Elements {

    private Elements() {}

    static <T, F> List<F> each(List<T> elements, Function<T, F> form) {
        return elements.stream().map(form).toList();
    }

    static <T> Map<String, T> byId(List<T> all, Function<T, String> idOf) {
        return all.stream().collect(Collectors.toMap(idOf, Function.identity()));
    }

    /** The element with an id that a valid brief has. */
    static <T> T called(Map<String, T> all, String id) {
        return Objects.requireNonNull(all.get(id), id);
    }
}
