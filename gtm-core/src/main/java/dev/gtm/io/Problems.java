package dev.gtm.io;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import dev.gtm.diagnostic.NearestName;
import java.util.ArrayList;
import java.util.Collection;
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
            Map.entry("floors", "interventions"),
            Map.entry("requires", "systems"));

    private final Node root;
    private final Places places;
    private final Map<String, Diagnostic> byPath = new HashMap<>();
    private final List<Diagnostic> repeats = new ArrayList<>();
    private final Set<String> misspelled = new HashSet<>();
    private final Set<String> unreadable = new HashSet<>();
    private @Nullable Diagnostic more;
    private @Nullable Problems ignored;

    Problems(Node root) {
        this.root = root;
        this.places = new Places(root);
    }

    /** A place for what follows from a problem already noted: nobody reads it. */
    Problems ignored() {
        if (ignored == null) {
            ignored = new Problems(root);
        }
        return ignored;
    }

    /** Notes the names that stand twice in a block. */
    void addRepeats(String path, Node.Entries block) {
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

    /** The name that was probably meant; null if none is near, or nobody will be told. */
    @Nullable
    String nearest(String written, Collection<String> candidates) {
        return isFull() ? null : NearestName.of(written, candidates);
    }

    /**
     * Adds a problem at its path, or at the nearest enclosing path that stands in the document; where the offending value is
     * the name itself, at the name.
     */
    void add(Finding finding) {
        add(finding, finding.path().endsWith("." + finding.value()));
    }

    /** Adds that a name is unknown; what may have been meant is then not missed. */
    void addUnknownName(Finding finding, @Nullable String meant) {
        if (meant != null && !isFull()) {
            misspelled.add(meant);
            noteUnreadableIds(meant);
        }
        add(finding, true);
    }

    /** Adds a problem, unless the same path or an enclosing one has been complained of: that one is the cause. */
    void addUnlessExplained(Finding finding) {
        if (!isExplained(finding.path())) {
            add(finding);
        }
    }

    /** A finding with its number as it was written, which who reckons with it does not know. */
    Finding asWritten(Finding finding) {
        return finding.value() != null && places.value(finding.path()) instanceof Node.Scalar scalar
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

    private void add(Finding finding, boolean ofItsName) {
        if (!byPath.containsKey(finding.path()) && hasRoom()) {
            byPath.put(finding.path(), Diagnostic.error(locate(finding, ofItsName), finding));
            if (!finding.code().equals("DUPLICATE_ID")) {
                noteUnreadableIds(finding.path());
            }
        }
    }

    private Location locate(Finding finding, boolean ofItsName) {
        var value = places.value(finding.path());
        boolean says = value instanceof Node.Scalar scalar && scalar.text().equals(finding.value());
        var name = ofItsName && !says ? places.name(finding.path()) : null;
        return name == null ? value.at() : name;
    }

    private boolean hasRoom() {
        if (!isFull()) {
            return true;
        }
        if (more == null) {
            more = Diagnostic.error(
                    root.at(),
                    Finding.of("MORE_PROBLEMS", "", null, "there are more than the " + MOST + " problems told here"));
        }
        return false;
    }

    private boolean isFull() {
        return byPath.size() + repeats.size() >= MOST;
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

    private static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
