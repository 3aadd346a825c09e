package dev.gtm.io;

import dev.gtm.diagnostic.Finding;
import dev.gtm.quantity.Range;
import dev.gtm.quantity.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Typed access to one block of named values.
 *
 * <p>Nothing here throws: what is wrong is noted with its place, and a value stands in for it so that the rest of the
 * document can still be checked. When a block has been read, {@link #close} notes what was missing and what nobody asked for.
 */
final class Fields {

    /** Stands for an id that is missing or wrong; no text file holds it. */
    static final String STAND_IN = "\uFFFF";

    private static final Currency NO_CURRENCY = Currency.getInstance("XTS");
    private static final String LOW_AND_HIGH = "a low and a high number, as in [0.4, 0.6]";

    private final Map<String, Node.Entry> entries;
    private final String path;
    private final Problems problems;
    private final Values values;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    private Fields(Map<String, Node.Entry> entries, String path, Problems problems) {
        this.entries = entries;
        this.path = path;
        this.problems = problems;
        this.values = new Values(problems);
    }

    /** Reads a node as a block; one that is none counts as an empty block with its problem noted. */
    static Fields of(Node node, String path, Problems problems) {
        if (node instanceof Node.Entries block) {
            problems.addRepeats(path, block);
            return new Fields(block.entries(), path, problems);
        }
        new Values(problems).noteWrong(node, path, "a block of named values", null);
        return new Fields(Map.of(), path, problems.ignored());
    }

    String path() {
        return path;
    }

    private String path(String key) {
        return Problems.within(path, key);
    }

    // ---- single values -------------------------------------------------------------------------

    String text(String key) {
        return required(key, textIfGiven(key), STAND_IN);
    }

    @Nullable
    String textIfGiven(String key) {
        return read(key, values::text);
    }

    /** A text of a certain form; one that has the form in capitals was probably meant so. */
    String text(String key, Pattern form, String takes, String standIn) {
        return required(key, read(key, (node, at) -> values.text(node, at, form, takes)), standIn);
    }

    double number(String key, Takes takes) {
        return required(key, numberIfGiven(key, takes), 1.0);
    }

    double number(String key, Takes takes, double byDefault) {
        var number = numberIfGiven(key, takes);
        return number == null ? byDefault : number;
    }

    @Nullable
    Double numberIfGiven(String key, Takes takes) {
        var number = numeric(key, takes);
        return number == null ? null : Double.valueOf(number.doubleValue());
    }

    @Nullable
    BigDecimal amountIfGiven(String key) {
        return numeric(key, Takes.AMOUNT);
    }

    int whole(String key, Takes takes) {
        return required(key, wholeIfGiven(key, takes), 1);
    }

    int whole(String key, Takes takes, int byDefault) {
        var whole = wholeIfGiven(key, takes);
        return whole == null ? byDefault : whole;
    }

    @Nullable
    Integer wholeIfGiven(String key, Takes takes) {
        var number = numeric(key, takes);
        return number == null ? null : Integer.valueOf(number.intValue());
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(read(key, values::flag));
    }

    @Nullable
    Share shareIfGiven(String key) {
        var number = numeric(key, Takes.SHARE);
        return number == null ? null : Share.of(number.doubleValue());
    }

    Share share(String key) {
        return required(key, shareIfGiven(key), Share.ZERO);
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return required(key, constantIfGiven(key, type), type.getEnumConstants()[0]);
    }

    <E extends Enum<E>> E constant(String key, Class<E> type, E byDefault) {
        var constant = constantIfGiven(key, type);
        return constant == null ? byDefault : constant;
    }

    <E extends Enum<E>> @Nullable E constantIfGiven(String key, Class<E> type) {
        return read(key, (node, at) -> values.constant(node, at, type, constant -> true));
    }

    LocalDate date(String key) {
        return required(key, dateIfGiven(key), LocalDate.EPOCH);
    }

    @Nullable
    LocalDate dateIfGiven(String key) {
        return read(key, values::date);
    }

    Currency currency(String key) {
        return required(key, read(key, values::currency), NO_CURRENCY);
    }

    @Nullable
    Range rangeIfGiven(String key, Takes takes) {
        if (node(key) instanceof Node.Items list && list.items().size() != 2) {
            note("INVALID", key, "takes " + LOW_AND_HIGH);
            return null;
        }
        var bounds = list(key, LOW_AND_HIGH, (item, at) -> values.number(item, at, takes));
        if (bounds.size() != 2) {
            return null;
        }
        if (bounds.get(0).compareTo(bounds.get(1)) > 0) {
            note("INVALID", key, "takes " + LOW_AND_HIGH);
            return null;
        }
        return new Range(bounds.get(0).doubleValue(), bounds.get(1).doubleValue());
    }

    // ---- several values ------------------------------------------------------------------------

    List<String> texts(String key) {
        return list(key, values::text);
    }

    <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        return constants(key, type, constant -> true);
    }

    /** Constants of which only some have a meaning here. */
    <E extends Enum<E>> List<E> constants(String key, Class<E> type, Predicate<E> taken) {
        return list(key, (item, at) -> values.constant(item, at, type, taken));
    }

    /** Whole numbers, each above the one before; those that are not are noted and sorted in. */
    List<Integer> risingWholes(String key) {
        var wholes = new TreeSet<Integer>();
        list(key, (item, at) -> {
            var number =
                    values.number(item, at, wholes.isEmpty() ? Takes.wholeFrom(0) : Takes.wholeAbove(wholes.last()));
            var any = number == null && item instanceof Node.Scalar scalar
                    ? Takes.wholeFrom(0).accepted(scalar.number())
                    : number;
            return any == null ? null : wholes.add(any.intValue());
        });
        return List.copyOf(wholes);
    }

    /** A list or block that must be there and hold something. */
    void notEmpty(String key) {
        var node = node(key);
        boolean empty = node instanceof Node.Items list
                ? list.items().isEmpty()
                : node instanceof Node.Entries block && block.entries().isEmpty();
        if (node == null) {
            missing.add(key);
        } else if (empty) {
            note("EMPTY", key, "takes at least one");
        }
    }

    Map<String, Share> shares(String key, Function<String, Takes> takes) {
        var shares = new LinkedHashMap<String, Share>();
        named(key, takes).forEach((name, number) -> shares.put(name, Share.of(number.doubleValue())));
        return shares;
    }

    Map<String, Integer> wholes(String key, Takes takes) {
        var wholes = new LinkedHashMap<String, Integer>();
        named(key, name -> takes).forEach((name, number) -> wholes.put(name, number.intValue()));
        return wholes;
    }

    /** What the blocks of a list say. */
    <T> List<T> blocks(String key, Function<Fields, T> read) {
        return list(key, "a list of blocks", (item, at) -> read.apply(of(item, at, problems)));
    }

    /** A block, or null if it is not there. */
    @Nullable
    Fields blockIfGiven(String key) {
        return read(key, (node, at) -> of(node, at, problems));
    }

    /** A block that must be there. */
    Fields block(String key) {
        return required(key, blockIfGiven(key), new Fields(Map.of(), path(key), problems.ignored()));
    }

    /** Whether a field has a value, right or wrong. */
    boolean isGiven(String key) {
        return node(key) != null;
    }

    /** Says that a field asked for must be there. */
    void require(String key) {
        if (!isGiven(key)) {
            missing.add(key);
        }
    }

    /** Notes a problem of a field that only several fields together show. */
    void note(String code, String key, String message) {
        problems.add(Finding.of(code, path(key), null, message));
    }

    /** Notes a problem of the block as a whole. */
    void note(String code, String message) {
        problems.add(Finding.of(code, path, null, message));
    }

    /** Whole numbers by the names of constants. */
    <E extends Enum<E>> Map<E, Integer> wholesOf(String key, Class<E> type, Takes takes) {
        var wholes = new EnumMap<E, Integer>(type);
        wholes(key, takes).forEach((name, number) -> {
            var constant = values.constant(name, Problems.within(path(key), name), type, one -> true);
            if (constant != null) {
                wholes.put(constant, number);
            }
        });
        return wholes;
    }

    /** Notes the fields that were required and missing, and those that nobody asked for. */
    void close() {
        var unused = unused();
        for (var entry : entries.entrySet()) {
            if (!asked.contains(entry.getKey())) {
                noteUnknownName(entry.getKey(), entry.getValue(), unused);
            }
        }
        for (var key : missing) {
            problems.add(Finding.of("MISSING", path(key), null, "is required"));
        }
    }

    private void noteUnknownName(String name, Node.Entry entry, Set<String> unused) {
        int colon = entry.value().isNothing() && name.length() <= Meant.LONGEST ? name.indexOf(':') : -1;
        boolean spaceMissing = colon > 0 && unused.contains(name.substring(0, colon));
        var meant = spaceMissing ? name.substring(0, colon) : problems.nearest(name, unused);
        missing.remove(meant);
        problems.addUnknownName(
                new Finding(
                        "UNKNOWN_KEY",
                        path(name),
                        null,
                        "is not a field here" + (meant == null ? "; the fields are " + Values.listed(asked) : ""),
                        spaceMissing ? meant + ": " + name.substring(colon + 1) : meant),
                meant == null ? null : path(meant));
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
        return entry == null || entry.value().isNothing() ? null : entry.value();
    }

    private <T> T required(String key, @Nullable T given, T standIn) {
        require(key);
        return given == null ? standIn : given;
    }

    private @Nullable BigDecimal numeric(String key, Takes takes) {
        return read(key, (node, at) -> values.number(node, at, takes));
    }

    private Map<String, BigDecimal> named(String key, Function<String, Takes> takes) {
        var numbers = read(key, (node, at) -> values.named(node, at, takes));
        return numbers == null ? Map.of() : numbers;
    }

    private <T> List<T> list(String key, Values.Element<T> element) {
        return orEmpty(read(key, (node, at) -> values.list(node, at, element)));
    }

    private <T> List<T> list(String key, String takes, Values.Element<T> element) {
        return orEmpty(read(key, (node, at) -> values.list(node, at, takes, element)));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private <T> @Nullable T read(String key, Values.Element<T> read) {
        var node = node(key);
        return node == null ? null : read.from(node, path(key));
    }
}
