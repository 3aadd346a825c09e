package dev.gtm.io;

import dev.gtm.diagnostic.Location;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a YAML or JSON file with the place where it stands: for files whose form is not the brief's, such as the cases
 * beside the rules. Immutable.
 */
public final class DataValue {

    private final Node node;

    private DataValue(Node node) {
        this.node = node;
    }

    /**
     * Reads a file; a name that ends in {@code .json} is read as JSON, everything else as YAML.
     *
     * @throws UnreadableException if it is missing, too large, no text or does not parse
     */
    public static DataValue read(Path file, ReadLimits limits) {
        return read(TextFile.read(file, limits), limits);
    }

    /**
     * Reads a text.
     *
     * @throws UnreadableException if it does not parse, nests too deeply or grows too large
     */
    public static DataValue read(TextFile file, ReadLimits limits) {
        return new DataValue(DocumentParser.parse(file, limits));
    }

    /** Where it begins. */
    public Location at() {
        return node.at();
    }

    /** What kind of value, in words for people. */
    public String kind() {
        return node.kind();
    }

    /** Whether it says that there is nothing. */
    public boolean isNothing() {
        return node.isNothing();
    }

    /** A single value as written, without quotes; null for a list, a block and nothing. */
    public @Nullable String text() {
        return node instanceof Node.Scalar scalar && !scalar.isNothing() ? scalar.text() : null;
    }

    /** The value of a number; null if it is none. */
    public @Nullable BigDecimal number() {
        return node instanceof Node.Scalar scalar && scalar.type() == Node.Scalar.Type.NUMBER ? scalar.number() : null;
    }

    /** The value of a yes or no; null if it is none. */
    public @Nullable Boolean flag() {
        return node instanceof Node.Scalar scalar && scalar.type() == Node.Scalar.Type.BOOLEAN
                ? Boolean.valueOf(scalar.text().equalsIgnoreCase("true"))
                : null;
    }

    /** The values of a list; null if it is none. */
    public @Nullable List<DataValue> items() {
        return node instanceof Node.Items list
                ? list.items().stream().map(DataValue::new).toList()
                : null;
    }

    /** The named values of a block in the order of the file, also those whose name stood before; null if it is none. */
    public @Nullable List<Named> entries() {
        if (!(node instanceof Node.Entries block)) {
            return null;
        }
        var named = new ArrayList<Named>();
        block.entries()
                .forEach((name, entry) -> named.add(new Named(name, entry.at(), new DataValue(entry.value()), false)));
        block.repeats()
                .forEach(repeat -> named.add(
                        new Named(repeat.name(), repeat.at(), new DataValue(Node.Scalar.nothing(repeat.at())), true)));
        return List.copyOf(named);
    }

    /**
     * A named value of a block.
     *
     * @param name the name as written
     * @param at where the name stands
     * @param value what it names; nothing for a repeated name
     * @param repeated whether the name stood before in the same block: the first counts
     */
    public record Named(String name, Location at, DataValue value, boolean repeated) {}
}
