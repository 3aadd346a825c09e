package dev.gtm.io;

import dev.gtm.diagnostic.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads single nodes as values of a type. What a node is not is noted with its place; the value is then null, or absent from its
 * list.
 */
final class Values {

    private static final Set<String> FLAGS = Set.of("true", "false");
    private static final Pattern SHORT_LIST = Pattern.compile("[\\w ,.-]{1,60}");

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    @Nullable
    String text(Node node, String at) {
        boolean flag = node instanceof Node.Scalar scalar && scalar.type() == Node.Scalar.Type.BOOLEAN;
        if (!flag && node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
            return scalar.text();
        }
        noteWrong(node, at, flag ? "a text, in quotes where it reads as a yes or no" : "a text", null);
        return null;
    }

    /** A text of a certain form; one that has the form in capitals was probably meant so. */
    @Nullable
    String text(Node node, String at, Pattern form, String takes) {
        var text = node instanceof Node.Scalar scalar ? scalar.text() : "";
        if (form.matcher(text).matches()) {
            return text;
        }
        var capitals = Meant.narrow(text).toUpperCase(Locale.ROOT);
        noteWrong(node, at, takes, form.matcher(capitals).matches() ? capitals : null);
        return null;
    }

    @Nullable
    BigDecimal number(Node node, String at, Takes takes) {
        if (!(node instanceof Node.Scalar scalar)) {
            noteWrong(node, at, takes.words(), null);
            return null;
        }
        var number = takes.accepted(scalar.number());
        if (number == null && takes.isKind(scalar.number())) {
            problems.add(new Finding(
                    "OUT_OF_RANGE", at, scalar.text(), "takes " + takes.words(scalar), takes.meant(scalar)));
        } else if (number == null) {
            noteWrong(node, at, takes.words(scalar), takes.meant(scalar));
        }
        return number;
    }

    boolean flag(Node node, String at) {
        if (node instanceof Node.Scalar scalar && scalar.type() == Node.Scalar.Type.BOOLEAN) {
            return scalar.text().equalsIgnoreCase("true");
        }
        var quoted = node instanceof Node.Scalar scalar && FLAGS.contains(scalar.text()) ? scalar.text() : null;
        noteWrong(node, at, "true or false" + (quoted == null ? "" : ", without quotes"), quoted);
        return false;
    }

    @Nullable
    LocalDate date(Node node, String at) {
        var written = node instanceof Node.Scalar scalar ? scalar.text() : "";
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            noteWrong(node, at, "a day of the calendar, such as 2026-11-01", Meant.date(written));
            return null;
        }
    }

    @Nullable
    Currency currency(Node node, String at) {
        var code = text(node, at);
        var known = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .toList();
        if (code == null || known.contains(code)) {
            return code == null ? null : Currency.getInstance(code);
        }
        problems.add(new Finding(
                "UNKNOWN_CURRENCY",
                at,
                code,
                "takes a currency of ISO 4217, such as USD",
                Meant.currency(code, known)));
        return null;
    }

    /** A constant, of those that have a meaning here. */
    <E extends Enum<E>> @Nullable E constant(Node node, String at, Class<E> type, Predicate<E> taken) {
        if (node instanceof Node.Scalar scalar) {
            return constant(scalar.text(), at, type, taken);
        }
        noteWrong(node, at, "one of " + listed(namesOf(type, taken)), null);
        return null;
    }

    <E extends Enum<E>> @Nullable E constant(String written, String at, Class<E> type, Predicate<E> taken) {
        var names = namesOf(type, taken);
        if (names.contains(written)) {
            return Enum.valueOf(type, written);
        }
        var near = problems.nearest(written, names);
        var takes = near == null ? "one of " + listed(names) : kindOf(type);
        problems.add(new Finding("UNKNOWN_VALUE", at, written, "takes " + takes, near));
        return null;
    }

    <T> List<T> list(Node node, String at, Element<T> read) {
        return list(node, at, likeThis(node), read);
    }

    <T> List<T> list(Node node, String at, String takes, Element<T> read) {
        var values = new ArrayList<T>();
        if (node instanceof Node.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                var value = read.from(list.items().get(i), at + "[" + i + "]");
                if (value != null) {
                    values.add(value);
                }
            }
        } else {
            noteWrong(node, at, takes, null);
        }
        return values;
    }

    /** Numbers by names, of which each may take its own. */
    Map<String, BigDecimal> named(Node node, String at, Function<String, Takes> takes) {
        var numbers = new LinkedHashMap<String, BigDecimal>();
        if (!(node instanceof Node.Entries block)) {
            noteWrong(node, at, "names, each with " + takes.apply("").words(), null);
            return numbers;
        }
        problems.addRepeats(at, block);
        block.entries().forEach((name, entry) -> {
            var number = number(entry.value(), Problems.within(at, name), takes.apply(name));
            if (number != null) {
                numbers.put(name, number);
            }
        });
        return numbers;
    }

    void noteWrong(Node node, String at, String takes, @Nullable String meant) {
        problems.add(
                node instanceof Node.Scalar scalar && !node.isNothing()
                        ? new Finding("WRONG_TYPE", at, scalar.text(), "takes " + takes, meant)
                        : Finding.of("WRONG_TYPE", at, null, "takes " + takes + ", not " + node.kind()));
    }

    static String listed(Collection<String> names) {
        return String.join(", ", names);
    }

    /** A list; for a single value, how the list of it is written. */
    private static String likeThis(Node node) {
        return node instanceof Node.Scalar scalar
                        && SHORT_LIST.matcher(scalar.text()).matches()
                ? "a list, as in [" + scalar.text() + "]"
                : "a list";
    }

    private static <E extends Enum<E>> List<String> namesOf(Class<E> type, Predicate<E> taken) {
        return Arrays.stream(type.getEnumConstants())
                .filter(taken)
                .map(Enum::name)
                .toList();
    }

    /** The name of a type in words: a barrier cause, an activity. */
    private static String kindOf(Class<?> type) {
        var words = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return ("aeio".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }

    /** Reads one element of a list; null if it is wrong. */
    interface Element<T> {
        @Nullable
        T from(Node item, String at);
    }
}
