package dev.gtm.rules.walk;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong: the first few of each kind in words, and how many there are. */
final class Complaints {

    private static final int SHOWN = 40;

    private final List<String> first = new ArrayList<>();
    private int count;

    void require(boolean holds, Journey journey, Place place, Object what) {
        if (!holds) {
            count++;
            if (first.size() < SHOWN) {
                first.add(journey.at(place) + ": " + what);
            }
        }
    }

    int count() {
        return count;
    }

    @Override
    public String toString() {
        return count + " complaints, the first of them:\n" + String.join("\n", first);
    }
}
