package dev.gtm.rules.author;

import dev.gtm.diagnostic.Location;
import dev.gtm.io.DataValue;
import dev.gtm.io.ReadLimits;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where the parts of a brief stand in its file. Immutable. */
public final class BriefLines {

    private static final BriefLines NONE = new BriefLines(Map.of());

    private final Map<String, Location> places;

    private BriefLines(Map<String, Location> places) {
        this.places = Map.copyOf(places);
    }

    /** For a brief that was made in code and stands in no file. */
    public static BriefLines none() {
        return NONE;
    }

    /**
     * Reads the file of a brief.
     *
     * @throws dev.gtm.io.UnreadableException if it cannot be read or does not parse
     */
    public static BriefLines read(Path file) {
        var places = new TreeMap<String, Location>();
        for (var block : entries(DataValue.read(file, ReadLimits.ofDefaults()))) {
            places.putIfAbsent(block.name(), block.at());
            var items = block.value().items();
            for (var item : items == null ? List.<DataValue>of() : items) {
                entries(item).stream()
                        .filter(entry -> entry.name().equals("id"))
                        .map(entry -> entry.value().text())
                        .forEach(id -> note(block.name(), id, item, places));
            }
        }
        return new BriefLines(places);
    }

    private static void note(String block, @Nullable String id, DataValue item, Map<String, Location> places) {
        if (id != null) {
            places.putIfAbsent(block + "." + id, item.at());
        }
    }

    private static List<DataValue.Named> entries(DataValue value) {
        var entries = value.entries();
        return entries == null ? List.of() : entries;
    }

    /** Where the element of a block stands, such as {@code barriers} and the id of a barrier; empty if nobody knows. */
    public Optional<Location> of(String block, String id) {
        return Optional.ofNullable(places.get(block + "." + id));
    }

    /** Where a block begins; empty if nobody knows. */
    public Optional<Location> of(String block) {
        return Optional.ofNullable(places.get(block));
    }
}
