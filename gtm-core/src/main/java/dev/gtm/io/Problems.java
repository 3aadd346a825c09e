package dev.gtm.io;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the problems of one document; knows where each path stands, and keeps one problem per path. */
final class Problems {

    private final Map<String, Location> places = new HashMap<>();
    private final Map<String, Diagnostic> byPath = new HashMap<>();

    Problems(Location root) {
        places.put("", root);
    }

    /** A place for what follows from a problem already noted: nobody reads it. */
    Problems ignored() {
        return new Problems(locate(""));
    }

    void place(String path, Location at) {
        places.putIfAbsent(path, at);
    }

    /** Adds a problem at its path, or at the nearest enclosing path that stands in the document. */
    void add(Finding finding) {
        add(finding, locate(finding.path()));
    }

    void add(Finding finding, Location at) {
        byPath.putIfAbsent(finding.path(), Diagnostic.error(at, finding));
    }

    /** Adds a problem, unless the same path or an enclosing one has been complained of: that one is the cause. */
    void addUnlessExplained(Finding finding) {
        for (var path = finding.path(); !path.isEmpty(); path = parent(path)) {
            if (byPath.containsKey(path)) {
                return;
            }
        }
        add(finding);
    }

    boolean isEmpty() {
        return byPath.isEmpty();
    }

    List<Diagnostic> all() {
        return new ArrayList<>(byPath.values());
    }

    private Location locate(String path) {
        for (var place = path; ; place = parent(place)) {
            var at = places.get(place);
            if (at != null) {
                return at;
            }
        }
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
