package dev.gtm.io;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a YAML or JSON text into nodes that know where they stand; what grows without end is refused. */
abstract class DocumentParser {

    /** What YAML takes without a question mark; longer names would be copied into every path. */
    private static final int LONGEST_NAME = 1_024;

    private static final int LONGEST_NUMBER = 64;
    private static final int MOST_DECIMALS = 400;

    private final TextFile source;
    private final ReadLimits limits;

    /** The last place that was looked at: where a parser fails that does not say where. */
    private Location reached;

    DocumentParser(TextFile source, ReadLimits limits) {
        this.source = source;
        this.limits = limits;
        this.reached = Location.startOf(source.name());
    }

    /**
     * Reads a document; a name that ends in {@code .json} is read as JSON, everything else as YAML.
     *
     * @throws UnreadableException if the text does not parse, nests too deeply or grows too large
     */
    static Node parse(TextFile source, ReadLimits limits) {
        boolean json = source.name().toLowerCase(Locale.ROOT).endsWith(".json");
        var parser = json ? new JsonDocument(source, limits) : new YamlDocument(source, limits);
        if (source.text().length() > limits.bytes()) {
            throw parser.stop("FILE_TOO_LARGE", "takes at most " + limits.bytes() + " bytes");
        }
        var root = parser.root();
        if (root.isNothing()) {
            throw stop(root.at(), "FILE_EMPTY", "there is nothing in the file");
        }
        return root;
    }

    /** The only document of the text. */
    abstract Node root();

    Location reached() {
        return reached;
    }

    Location at(int line, int column) {
        reached = new Location(source.name(), Math.max(1, line), Math.max(1, column));
        return reached;
    }

    void bound(int depth, Location at) {
        if (depth > limits.depth()) {
            throw stop(at, "TOO_DEEP", "nests deeper than " + limits.depth() + " levels");
        }
    }

    UnreadableException stop(String code, String message) {
        return stop(reached, code, message);
    }

    static UnreadableException stop(Location where, String code, String message) {
        return new UnreadableException(List.of(Diagnostic.error(where, Finding.of(code, "", null, message))));
    }

    static UnreadableException syntax(Location where, @Nullable String message) {
        return stop(
                where,
                "SYNTAX",
                "does not parse: " + String.valueOf(message).lines().findFirst().orElse(""));
    }

    /** The value of a number as written; null if it is none, or none that can be reckoned with. */
    static @Nullable BigDecimal number(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            var number = new BigDecimal(text);
            boolean finite = Double.isFinite(number.doubleValue());
            return finite && Math.abs((long) number.scale()) < MOST_DECIMALS ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A block or list in the making, with its size and depth. */
    final class Collecting {

        private final Location at;
        private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
        private final List<Node.Repeat> repeats = new ArrayList<>();
        private final List<Node> items = new ArrayList<>();
        private String lastName = "";
        private Node.@Nullable Entry last;
        private long size = 1;
        private int below;

        Collecting(Location at) {
            this.at = at;
        }

        void add(Node item) {
            grow(item);
            items.add(item);
        }

        void add(String name, Location nameAt, Node value) {
            if (name.length() > LONGEST_NAME) {
                throw stop(nameAt, "NAME_TOO_LONG", "takes a name of at most " + LONGEST_NAME + " characters");
            }
            grow(value);
            var entry = new Node.Entry(nameAt, value);
            boolean first = entries.putIfAbsent(name, entry) == null;
            if (!first) {
                repeats.add(new Node.Repeat(name, nameAt));
            }
            lastName = name;
            last = first ? entry : null;
        }

        /** Lets the text of the last value go on, unless it is long already. */
        boolean goesOn(String more) {
            if (last == null
                    || !(last.value() instanceof Node.Scalar scalar)
                    || scalar.text().length() > LONGEST_NUMBER) {
                return false;
            }
            last = new Node.Entry(last.at(), Node.Scalar.text(scalar.at(), scalar.text() + more));
            entries.put(lastName, last);
            return true;
        }

        Node.Items items() {
            return new Node.Items(at, size, 1 + below, items);
        }

        Node.Entries entries() {
            return new Node.Entries(at, size, 1 + below, entries, repeats);
        }

        private void grow(Node by) {
            size += by.size();
            below = Math.max(below, by.depth());
            if (size > limits.nodes()) {
                throw stop(
                        by.at(),
                        "TOO_MANY_VALUES",
                        "grows past " + limits.nodes() + " values, aliases counted in full");
            }
        }
    }
}
