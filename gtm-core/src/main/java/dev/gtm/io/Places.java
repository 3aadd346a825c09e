package dev.gtm.io;

import dev.gtm.diagnostic.Location;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the paths of a document lead. Found by walking there when somebody asks, not noted beforehand: by its aliases a short
 * text may have more paths than fit into memory.
 */
final class Places {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,9})](.*)", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("([^.\\[]+)(.*)", Pattern.DOTALL);

    private final Node root;

    /** The texts of the lists in which one was looked for: a long list may have many problems. */
    private final IdentityHashMap<Node.Items, Map<String, Node>> texts = new IdentityHashMap<>();

    Places(Node root) {
        this.root = root;
    }

    /** What a path leads to, or the last thing on the way that stands in the document. */
    Node value(String path) {
        return walk(path).value();
    }

    /** Where the name stands that a path ends in; null if it ends in none. */
    @Nullable
    Location name(String path) {
        return walk(path).name();
    }

    private Place walk(String path) {
        var place = new Place(root, null, path);
        while (!place.rest().isEmpty()) {
            var next = step(place.value(), place.rest());
            if (next == null) {
                return new Place(place.value(), null, "");
            }
            place = next;
        }
        return place;
    }

    private @Nullable Place step(Node from, String path) {
        if (from instanceof Node.Entries block) {
            return named(block, path.startsWith(".") ? path.substring(1) : path);
        }
        if (from instanceof Node.Items list) {
            return path.startsWith(".") ? said(list, path.substring(1)) : numbered(list, path);
        }
        return null;
    }

    /** The names of fields are plain; an id may hold anything, and is the last name of its path. */
    private static @Nullable Place named(Node.Entries block, String path) {
        var last = block.entries().get(path.equals("''") ? "" : path);
        if (last != null) {
            return new Place(last.value(), last.at(), "");
        }
        var first = FIELD.matcher(path);
        var entry = first.matches() ? block.entries().get(first.group(1)) : null;
        return entry == null ? null : new Place(entry.value(), null, first.group(2));
    }

    private static @Nullable Place numbered(Node.Items list, String path) {
        var index = INDEX.matcher(path);
        int i = index.matches()
                ? Integer.parseInt(index.group(1))
                : list.items().size();
        return i < list.items().size() ? new Place(list.items().get(i), null, index.group(2)) : null;
    }

    private @Nullable Place said(Node.Items list, String text) {
        var item = texts.computeIfAbsent(list, Places::textsOf).get(text);
        return item == null ? null : new Place(item, null, "");
    }

    private static Map<String, Node> textsOf(Node.Items list) {
        var items = new HashMap<String, Node>();
        for (var item : list.items()) {
            if (item instanceof Node.Scalar scalar) {
                items.putIfAbsent(scalar.text(), item);
            }
        }
        return items;
    }

    /**
     * A place on the way.
     *
     * @param name where its name stands, if the path ends here and in a name
     * @param rest the path from here: {@code [0]…} of a list, {@code .id…} of a block, {@code .A1} of the texts of a list
     */
    private record Place(Node value, @Nullable Location name, String rest) {}
}
