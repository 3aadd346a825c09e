package dev.gtm.io;

import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.diagnostic.NearestName;
import dev.gtm.quantity.Range;
import dev.gtm.quantity.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Typed access to one block of named values.
 *
 * <p>Nothing here throws: what is wrong is noted with its place, and a value stands in for it so that the rest of the
 * document can still be checked. When a block has been read, {@link #close} notes what was missing and what nobody asked for.
 */
final class Fields {

    private static final String STAND_IN = "?";

    private final Map<String, Node.Entry> entries;
    private final String path;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    private Fields(Map<String, Node.Entry> entries, String path, Problems problems) {
        this.entries = entries;
        this.path = path;
        this.problems = problems;
        entries.forEach((key, entry) -> problems.place(path(key), entry.value().at()));
    }

    /** Reads a node as a block; one that is none counts as an empty block with its problem noted. */
    static Fields of(Node node, String path, Problems problems) {
        problems.place(path, node.at());
        if (node instanceof Node.Entries block) {
            return new Fields(block.entries(), path, problems);
        }
        problems.add(Finding.of("WRONG_TYPE", path, written(node), "takes a block of named values"));
        return new Fields(Map.of(), path, problems.ignored());
    }

    String path() {
        return path;
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    // ---- single values -------------------------------------------------------------------------

    String text(String key) {
        return required(key, textIfGiven(key), STAND_IN);
    }

    @Nullable
    String textIfGiven(String key) {
        return scalar(key, "a text", scalar -> scalar.type() == Node.Scalar.Type.BOOLEAN ? null : nonBlank(scalar));
    }

    double number(String key) {
        return required(key, numberIfGiven(key), 0.0);
    }

    @Nullable
    Double numberIfGiven(String key) {
        return scalar(
                key,
                "a number",
                scalar -> scalar.number() == null
                        ? null
                        : Double.valueOf(scalar.number().doubleValue()));
    }

    double number(String key, double byDefault) {
        var number = numberIfGiven(key);
        return number == null ? byDefault : number;
    }

    @Nullable
    BigDecimal amountIfGiven(String key) {
        return scalar(
                key,
                "an amount of at least 0",
                scalar -> scalar.number() == null || scalar.number().signum() < 0 ? null : scalar.number());
    }

    int whole(String key) {
        return required(key, wholeIfGiven(key), 1);
    }

    int whole(String key, int byDefault) {
        var whole = wholeIfGiven(key);
        return whole == null ? byDefault : whole;
    }

    @Nullable
    Integer wholeIfGiven(String key) {
        return scalar(key, "a whole number", Fields::wholeOrNull);
    }

    boolean flag(String key) {
        Boolean flag = scalar(
                key,
                "true or false",
                scalar -> scalar.type() == Node.Scalar.Type.BOOLEAN
                        ? Boolean.valueOf(scalar.text().equalsIgnoreCase("true"))
                        : null);
        return flag != null && flag;
    }

    @Nullable
    Share shareIfGiven(String key) {
        return scalar(key, "a share from 0 to 1", Fields::shareOrNull);
    }

    Share share(String key) {
        return required(key, shareIfGiven(key), Share.ZERO);
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return required(key, constantIfGiven(key, type), standIn(type));
    }

    <E extends Enum<E>> E constant(String key, Class<E> type, E byDefault) {
        var constant = constantIfGiven(key, type);
        return constant == null ? byDefault : constant;
    }

    <E extends Enum<E>> @Nullable E constantIfGiven(String key, Class<E> type) {
        var node = node(key);
        return node == null ? null : constantOf(node, path(key), type);
    }

    LocalDate date(String key) {
        return required(key, dateIfGiven(key), LocalDate.EPOCH);
    }

    @Nullable
    LocalDate dateIfGiven(String key) {
        return scalar(key, "a date such as 2026-11-01", scalar -> {
            try {
                return LocalDate.parse(scalar.text());
            } catch (DateTimeParseException e) {
                return null;
            }
        });
    }

    Currency currency(String key) {
        var known = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .toList();
        var code = textIfGiven(key);
        if (code != null && !known.contains(code)) {
            problems.add(new Finding(
                    "UNKNOWN_CURRENCY", path(key), code, "takes a currency of ISO 4217", NearestName.of(code, known)));
            return Currency.getInstance("XXX");
        }
        return Currency.getInstance(required(key, code, "XXX"));
    }

    @Nullable
    Range rangeIfGiven(String key) {
        var items = items(key);
        if (items == null) {
            return null;
        }
        var bounds = items.stream()
                .map(item -> item instanceof Node.Scalar scalar ? scalar.number() : null)
                .toList();
        var low = bounds.size() == 2 ? bounds.get(0) : null;
        var high = bounds.size() == 2 ? bounds.get(1) : null;
        if (low == null || high == null || low.compareTo(high) > 0) {
            problems.add(Finding.of("WRONG_TYPE", path(key), null, "takes a low and a high number, as in [0.4, 0.6]"));
            return null;
        }
        return new Range(low.doubleValue(), high.doubleValue());
    }

    // ---- several values ------------------------------------------------------------------------

    List<String> texts(String key) {
        return each(key, (item, at) -> {
            var text = item instanceof Node.Scalar scalar ? nonBlank(scalar) : null;
            if (text == null) {
                problems.add(Finding.of("WRONG_TYPE", at, written(item), "takes a text"));
            } else {
                problems.place(path(key) + "." + text, item.at());
            }
            return text;
        });
    }

    <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        return each(key, (item, at) -> constantOf(item, at, type));
    }

    List<Integer> wholes(String key) {
        return each(key, (item, at) -> {
            var whole = item instanceof Node.Scalar scalar ? wholeOrNull(scalar) : null;
            if (whole == null) {
                problems.add(Finding.of("WRONG_TYPE", at, written(item), "takes a whole number"));
            }
            return whole;
        });
    }

    /** A list that must be there and hold something. */
    <T> List<T> notEmpty(String key, List<T> read) {
        if (!has(key)) {
            missing.add(key);
        } else if (read.isEmpty()) {
            problems.addUnlessExplained(Finding.of("EMPTY", path(key), null, "takes at least one"));
        }
        return read;
    }

    Map<String, Share> shares(String key) {
        return named(key, "a share from 0 to 1", Fields::shareOrNull);
    }

    Map<String, Integer> wholeByName(String key) {
        return named(key, "a whole number", Fields::wholeOrNull);
    }

    /** The blocks of a list, each with its path. */
    List<Fields> blocks(String key) {
        return each(key, (item, at) -> of(item, at, problems));
    }

    /** A block, or null if it is not there. */
    @Nullable
    Fields blockIfGiven(String key) {
        var node = node(key);
        return node == null ? null : of(node, path(key), problems);
    }

    /** A block that must be there. */
    Fields block(String key) {
        return required(key, blockIfGiven(key), new Fields(Map.of(), path(key), problems.ignored()));
    }

    /** Notes a problem that the block itself cannot see. */
    void note(Finding finding) {
        problems.add(finding);
    }

    /** Says that a field asked for must be there. */
    void require(String key) {
        if (node(key) == null) {
            missing.add(key);
        }
    }

    // ---- building ------------------------------------------------------------------------------

    /** Builds a value; if its constructor refuses, notes why at the field it names and builds the stand-in. */
    <T> T build(Supplier<T> value, Supplier<T> standIn) {
        try {
            return value.get();
        } catch (InvalidValueException e) {
            problems.addUnlessExplained(Finding.of("INVALID", path(e.field()), e.value(), "takes " + e.allowed()));
            return standIn.get();
        }
    }

    /** Notes the fields that were required and missing, and those that nobody asked for. */
    void close() {
        for (var entry : entries.entrySet()) {
            if (!asked.contains(entry.getKey())) {
                var meant = NearestName.of(entry.getKey(), unused());
                missing.remove(meant);
                problems.add(
                        new Finding(
                                "UNKNOWN_KEY",
                                path(entry.getKey()),
                                null,
                                "is not a field here; the fields are " + String.join(", ", asked),
                                meant),
                        entry.getValue().at());
            }
        }
        for (var key : missing) {
            problems.add(Finding.of("MISSING", path(key), null, "is required"));
        }
    }

    private Set<String> unused() {
        var unused = new LinkedHashSet<>(asked);
        unused.removeAll(entries.keySet());
        return unused;
    }

    // ---- the ground floor ----------------------------------------------------------------------

    private @Nullable Node node(String key) {
        asked.add(key);
        var entry = entries.get(key);
        if (entry == null || entry.value() instanceof Node.Scalar scalar && scalar.type() == Node.Scalar.Type.NOTHING) {
            return null;
        }
        return entry.value();
    }

    private <T> T required(String key, @Nullable T given, T standIn) {
        require(key);
        return given == null ? standIn : given;
    }

    private <T> @Nullable T scalar(String key, String takes, Function<Node.Scalar, @Nullable T> convert) {
        var node = node(key);
        return node == null ? null : converted(node, path(key), takes, convert);
    }

    private <T> @Nullable T converted(Node node, String at, String takes, Function<Node.Scalar, @Nullable T> convert) {
        var value = node instanceof Node.Scalar scalar ? convert.apply(scalar) : null;
        if (value == null) {
            problems.add(Finding.of(code(node, takes), at, written(node), "takes " + takes));
        }
        return value;
    }

    private static String code(Node node, String takes) {
        boolean number = node instanceof Node.Scalar scalar && scalar.number() != null;
        return number && !takes.equals("a text") ? "OUT_OF_RANGE" : "WRONG_TYPE";
    }

    private <T> Map<String, T> named(String key, String takes, Function<Node.Scalar, @Nullable T> convert) {
        var values = new LinkedHashMap<String, T>();
        var node = node(key);
        if (node instanceof Node.Entries block) {
            block.entries().forEach((name, entry) -> {
                var at = path(key) + "." + name;
                problems.place(at, entry.value().at());
                var value = converted(entry.value(), at, takes, convert);
                if (value != null) {
                    values.put(name, value);
                }
            });
        } else if (node != null) {
            problems.add(Finding.of("WRONG_TYPE", path(key), written(node), "takes names with " + takes + " each"));
        }
        return values;
    }

    private @Nullable List<Node> items(String key) {
        var node = node(key);
        if (node == null) {
            return null;
        }
        if (node instanceof Node.Items list) {
            return list.items();
        }
        problems.add(Finding.of("WRONG_TYPE", path(key), written(node), "takes a list"));
        return null;
    }

    private <T> List<T> each(String key, Element<T> read) {
        var items = items(key);
        var values = new ArrayList<T>();
        for (int i = 0; items != null && i < items.size(); i++) {
            var at = path(key) + "[" + i + "]";
            problems.place(at, items.get(i).at());
            var value = read.from(items.get(i), at);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private <E extends Enum<E>> @Nullable E constantOf(Node node, String at, Class<E> type) {
        var written = written(node);
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (node instanceof Node.Scalar && names.contains(written)) {
            return Enum.valueOf(type, String.valueOf(written));
        }
        var near = written == null ? null : NearestName.of(written, names);
        problems.add(new Finding(
                "UNKNOWN_VALUE", at, written, near != null ? "is not known" : "takes one of " + names, near));
        return null;
    }

    private static <E extends Enum<E>> E standIn(Class<E> type) {
        return type.getEnumConstants()[0];
    }

    private static @Nullable String nonBlank(Node.Scalar scalar) {
        return scalar.text().isBlank() ? null : scalar.text();
    }

    private static @Nullable Integer wholeOrNull(Node.Scalar scalar) {
        try {
            var number = scalar.number();
            return number == null || number.signum() < 0 ? null : Integer.valueOf(number.intValueExact());
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private static @Nullable Share shareOrNull(Node.Scalar scalar) {
        var number = scalar.number();
        return number == null || number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0
                ? null
                : Share.of(number.doubleValue());
    }

    private static @Nullable String written(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : node.kind();
    }

    private interface Element<T> {
        @Nullable
        T from(Node item, String at);
    }
}
