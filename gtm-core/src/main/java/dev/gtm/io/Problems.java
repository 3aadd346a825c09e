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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one document; knows where each path stands, and keeps one problem per path.
 *
 * <p>Nobody mends a file from a list without end, and a hostile file must not fill the memory: after {@value #MOST} the list
 * says that there are more.
 */
final class Problems {

    private static final int MOST = 1_000;

    private static final Set<String> ABOUT_IDS = Set.of("DANGLING_ID", "UNKNOWN_VALUE");

    /** A block of the brief, an element of it, or the id of one. */
    private static final Pattern ID_OR_MORE = Pattern.compile("(\\w+)(\\[\\d+](\\.id)?)?");

    /** In which block of the brief an id stands, by the field that names it. */
    private static final Map<String, String> BLOCKS = Map.ofEntries(
            Map.entry("rate", "segments"),
            Map.entry("ceiling", "segments"),
            Map.entry("segment", "segments"),
            Map.entry("segments", "segments"),
            Map.entry("step", "journey"),
            Map.entry("stakeholder", "stakeholders"),
            Map.entry("audience", "stakeholders"),
            Map.entry("behavior", "behaviors"),
            Map.entry("behaviors", "behaviors"),
            Map.entry("intervention", "interventions"),
            Map.entry("floors", "interventions"));

    private final Map<String, Node> values = new HashMap<>();
    private final Map<String, Location> names = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Diagnostic> byPath = new HashMap<>();
    private final List<Diagnostic> repeats = new ArrayList<>();
    private final Set<String> misspelled = new HashSet<>();
    private final Set<String> unreadable = new HashSet<>();
    private @Nullable Diagnostic more;
    private @Nullable Problems ignored;

    Problems(Node root) {
        values.put("", root);
    }

    /** A place for what follows from a problem already noted: nobody reads it. */
    Problems ignored() {
        if (ignored == null) {
            ignored = new Problems(node(""));
        }
        return ignored;
    }

    /** Says which value stands at a path. */
    void place(String path, Node value) {
        values.putIfAbsent(path, value);
    }

    /** Says where the names of a block and their values stand, and notes the names that stand twice. */
    void placeNames(String path, Node.Entries block) {
        block.entries().forEach((name, entry) -> {
            names.putIfAbsent(within(path, name), entry.at());
            place(within(path, name), entry.value());
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

    /** Says that the names of a block are ids: what is wrong with an id is told at the name. */
    void placeIds(String path, Node.Entries block) {
        placeNames(path, block);
        block.entries().keySet().forEach(name -> ids.add(within(path, name)));
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
        boolean ofAnId = ids.contains(finding.path()) && ABOUT_IDS.contains(finding.code());
        var name = ofAnId ? names.get(finding.path()) : null;
        add(finding, name == null ? locate(finding.path()) : name);
    }

    /** Adds that a name is unknown; what may have been meant is then not missed. */
    void addUnknownName(Finding finding, @Nullable String meant) {
        add(finding, names.getOrDefault(finding.path(), locate(finding.path())));
        if (meant != null) {
            misspelled.add(meant);
            noteUnreadableIds(meant);
        }
    }

    /** Adds a problem, unless the same path or an enclosing one has been complained of: that one is the cause. */
    void addUnlessExplained(Finding finding) {
        if (!isExplained(finding.path())) {
            add(finding);
        }
    }

    /** A finding with its number as it was written, which who reckons with it does not know. */
    Finding asWritten(Finding finding) {
        return finding.value() != null && values.get(finding.path()) instanceof Node.Scalar scalar
                ? new Finding(finding.code(), finding.path(), scalar.text(), finding.message(), finding.suggestion())
                : finding;
    }

    /** Adds that an id resolves to nothing, unless it may well stand where a block or the id of an element cannot be read. */
    void addDangling(Finding finding) {
        if (finding.suggestion() != null || !unreadable.contains(blockOf(finding))) {
            addUnlessExplained(finding);
        }
    }

    /** The block of the brief in which the id of a finding should stand. */
    private static String blockOf(Finding finding) {
        var path = finding.path();
        var field = path.endsWith("." + finding.value()) ? parent(path) : path;
        return BLOCKS.getOrDefault(field.substring(field.lastIndexOf('.') + 1), "");
    }

    private void noteUnreadableIds(String path) {
        var block = ID_OR_MORE.matcher(path);
        if (block.matches()) {
            unreadable.add(block.group(1));
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
            if (!finding.code().equals("DUPLICATE_ID")) {
                noteUnreadableIds(finding.path());
            }
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
        return node(path).at();
    }

    private Node node(String path) {
        for (var place = path; ; place = parent(place)) {
            var node = values.get(place);
            if (node != null) {
                return node;
            }
        }
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
