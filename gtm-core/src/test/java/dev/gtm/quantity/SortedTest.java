package dev.gtm.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SortedTest {

    @Test
    void keeps_the_natural_order() {
        assertThat(Sorted.set(List.of("b", "c", "a"))).containsExactly("a", "b", "c");
        assertThat(Sorted.map(Map.of("b", 1, "a", 2)).keySet()).containsExactly("a", "b");
    }

    @Test
    void is_a_copy() {
        var elements = new ArrayList<>(List.of("a"));
        var entries = new HashMap<>(Map.of("a", 1));
        var set = Sorted.set(elements);
        var map = Sorted.map(entries);

        elements.add("b");
        entries.put("b", 2);

        assertThat(set).containsExactly("a");
        assertThat(map).containsOnlyKeys("a");
    }

    @Test
    void cannot_be_changed() {
        var set = Sorted.set(List.of("a"));
        var map = Sorted.map(Map.of("a", 1));

        assertThatThrownBy(() -> set.add("b")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.put("b", 2)).isInstanceOf(UnsupportedOperationException.class);
    }
}
