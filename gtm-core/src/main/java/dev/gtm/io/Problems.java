package dev.gtm.io;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one document; knows where each path stands, and keeps one problem per path.
 *
 * <p>Nobody mends a file from a list without end, and a hostile file must not fill the memory: after {@value #MOST} the list
 * says that there are more.
 */
final class Problems {

    private static final int MOST = 1_000;

    private final Map<String, Location> values = new HashMap<>();
    private final Map<String, Location> names = new HashMap<>();
    private final Map<String, Diagnostic> byPath = new HashMap<>();
    private final List<Diagnostic> repeats = new ArrayList<>();
    private final Set<String> misspelled = new HashSet<>();
    private @Nullable Diagnostic more;
    private @Nullable Problems ignored;

    Problems(Location root) {
        values.put("", root);
    }

    /** A place for what follows from a problem already noted: nobody reads it. */
    Problems ignored() {
        if (ignored == null) {
            ignored = new Problems(locate(""));
        }
        return ignored;
    }

    /** Says where the value of a path begins. */
    void place(String path, Location at) {
        values.putIfAbsent(path, at);
    }

    /** Says where the names of a block and their values stand, and notes the names that stand twice. */
    void place(String path, Node.Entries block) {
        block.entries().forEach((name, entry) -> {
            names.putIfAbsent(within(path, name), entry.at());
            place(within(path, name), entry.value().at());
        });
        for (var repeat : block.repeats()) {
            var first = block.entries().get(repeat.name());
            var message = "stands twice"
                    + (first == null
                            ? ""
                            : "; the first is in line " + first.at().line());
            if (hasRoom()) {
                repeats.add(Diagnostic.error(
                        repeat.at(), Finding.of("DUPLICATE_KEY", within(path, repeat.name()), null, message)));
            }
        }
    }

    /** The path of a name within the block of another path. */
    static String within(String path, String name) {
        var shown = name.isEmpty() ? "''" : name;
        return path.isEmpty() ? shown : path + "." + shown;
    }

    /**
     * Adds a problem at its path, or at the nearest enclosing path that stands in the document; where the offending value is
     * the name itself, at the name.
     */
    void add(Finding finding) {
        var name = names.get(finding.path());
        add(finding, name != null && finding.path().endsWith("." + finding.value()) ? name : locate(finding.path()));
    }

    /** Adds that a name is unknown; what may have been meant is then not missed. */
    void addUnknownName(Finding finding, @Nullable String meant) {
        add(finding, names.getOrDefault(finding.path(), locate(finding.path())));
        if (meant != null) {
            misspelled.add(meant);
        }
    }

    /** Adds a problem, unless the same path or an enclosing one has been complained of: that one is the cause. */
    void addUnlessExplained(Finding finding) {
        if (!isExplained(finding.path())) {
            add(finding);
        }
    }

    /** Adds that an id resolves to nothing, unless a whole block is misspelled in which it may well stand. */
    void addDangling(Finding finding) {
        boolean blockMisspelled =
                misspelled.stream().anyMatch(path -> parent(path).isEmpty());
        if (finding.suggestion() != null || !blockMisspelled) {
            addUnlessExplained(finding);
        }
    }

    List<Diagnostic> all() {
        var all = new ArrayList<>(byPath.values());
        all.addAll(repeats);
        if (more != null) {
            all.add(more);
        }
        return all;
    }

    private void add(Finding finding, Location at) {
        if (!byPath.containsKey(finding.path()) && hasRoom()) {
            byPath.put(finding.path(), Diagnostic.error(at, finding));
        }
    }

    private boolean hasRoom() {
        if (byPath.size() + repeats.size() < MOST) {
            return true;
        }
        if (more == null) {
            more = Diagnostic.error(
                    locate(""),
                    Finding.of("MORE_PROBLEMS", "", null, "there are more than the " + MOST + " problems told here"));
        }
        return false;
    }

    private boolean isExplained(String path) {
        for (var place = path; ; place = parent(place)) {
            if (byPath.containsKey(place) || misspelled.contains(place)) {
                return true;
            }
            if (place.isEmpty()) {
                return false;
            }
        }
    }

    private Location locate(String path) {
        for (var place = path; ; place = parent(place)) {
            var at = values.get(place);
            if (at != null) {
                return at;
            }
        }
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
