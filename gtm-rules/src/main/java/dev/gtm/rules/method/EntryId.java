package dev.gtm.rules.method;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.Behavior;
import dev.gtm.approach.Need;
import org.jspecify.annotations.Nullable;

/** What an entry of the approach is called: {@code behavior/barrier/need}, unique whatever the ids are made of. */
final class EntryId {

    private EntryId() {}

    static String of(Behavior behavior, @Nullable Barrier barrier, Need need) {
        return escaped(behavior.id()) + "/" + (barrier == null ? "" : escaped(barrier.id())) + "/" + need;
    }

    private static String escaped(String id) {
        return id.replace("%", "%25").replace("/", "%2F");
    }
}
