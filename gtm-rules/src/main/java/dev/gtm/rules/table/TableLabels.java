package dev.gtm.rules.table;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import dev.gtm.diagnostic.NearestName;
import dev.gtm.io.CsvTable.Row;
import dev.gtm.io.UnreadableException;
import dev.gtm.language.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the labels of tables into constants; collects every label that maps to nothing. */
final class TableLabels {

    private static final String ANY = "ANY";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private final List<Diagnostic> problems = new ArrayList<>();

    /** The constant that a cell names; the first of its type stands in for one that it does not. */
    <E extends Enum<E>> E constant(Row row, String column, Class<E> type) {
        return constant(row, column, row.get(column), type);
    }

    /** The constants that a cell names, with null for ANY. */
    <E extends Enum<E>> List<@Nullable E> alternatives(Row row, String column, Class<E> type) {
        var cell = row.get(column);
        if (cell.equals(ANY)) {
            var any = new ArrayList<@Nullable E>();
            any.add(null);
            return any;
        }
        var all = new ArrayList<@Nullable E>();
        for (var label : cell.split("\\|")) {
            all.add(constant(row, column, label, type));
        }
        return all;
    }

    /** The constants that a cell names. */
    <E extends Enum<E>> List<E> constants(Row row, String column, Class<E> type) {
        return Arrays.stream(row.get(column).split("\\|"))
                .map(label -> constant(row, column, label, type))
                .toList();
    }

    /** The constant of a label; the first of its type stands in for one that it does not have. */
    <E extends Enum<E>> E constant(Row row, String column, String label, Class<E> type) {
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (names.contains(label)) {
            return Enum.valueOf(type, label);
        }
        problems.add(Diagnostic.error(
                row.at(column),
                new Finding("UNKNOWN_VALUE", column, label, "takes one of " + names, NearestName.of(label, names))));
        return type.getEnumConstants()[0];
    }

    /** The number in a cell; null for an empty cell, or for one that holds none, which is noted. */
    @Nullable
    Double number(Row row, String column) {
        var cell = row.get(column);
        if (cell.isBlank()) {
            return null;
        } else if (NUMBER.matcher(cell).matches()) {
            return Double.valueOf(cell);
        } else {
            problems.add(Diagnostic.error(
                    row.at(column), new Finding("UNKNOWN_VALUE", column, cell, "takes a number or nothing", null)));
            return null;
        }
    }

    /** The sentence in two cells; null for one that is blank in either language, which is noted. */
    @Nullable
    Sentence sentence(Row row, String english, String japanese) {
        for (var column : List.of(english, japanese)) {
            if (row.get(column).isBlank()) {
                problems.add(Diagnostic.error(
                        row.at(), new Finding("MISSING", column, "", "is a sentence that this table needs", null)));
                return null;
            }
        }
        return new Sentence(row.get(english), row.get(japanese));
    }

    /** The alternatives in a cell; notes those that are none of the labels. */
    List<String> allOf(Row row, String column, Set<String> labels) {
        return Arrays.stream(row.get(column).split("\\|"))
                .map(label -> oneOf(row, column, label, labels))
                .toList();
    }

    /** Notes a cell that holds none of the labels. */
    String oneOf(Row row, String column, Set<String> labels) {
        return oneOf(row, column, row.get(column), labels);
    }

    private String oneOf(Row row, String column, String cell, Set<String> labels) {
        if (!labels.contains(cell)) {
            problems.add(Diagnostic.error(
                    row.at(column),
                    new Finding(
                            "UNKNOWN_VALUE", column, cell, "takes one of " + labels, NearestName.of(cell, labels))));
        }
        return cell;
    }

    void note(Diagnostic problem) {
        problems.add(problem);
    }

    void note(Location where, Finding finding) {
        note(Diagnostic.error(where, finding));
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new UnreadableException(problems.stream().distinct().toList());
        }
    }
}
