package dev.gtm.io;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import dev.gtm.diagnostic.NearestName;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of observations; notes what is wrong with its cells. */
final class ObservationRow {

    /** No hexadecimal numbers, no NaN, no letters behind: what people and spreadsheets write. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");
    private static final int MOST_PROBLEMS = 1_000;

    private final CsvTable.Row row;
    private final CellPlaces places;
    private final List<Diagnostic> problems;
    private boolean whole = true;

    ObservationRow(CsvTable.Row row, CellPlaces places, List<Diagnostic> problems) {
        this.row = row;
        this.places = places;
        this.problems = problems;
    }

    Location at() {
        return row.at();
    }

    /** Whether nothing was wrong so far. */
    boolean isWhole() {
        return whole;
    }

    /** Whether the line is empty, as spreadsheets leave some at the end. */
    boolean isBlank() {
        return row.cells().values().stream().allMatch(String::isBlank);
    }

    String text(String column) {
        return row.cells().getOrDefault(column, "").strip();
    }

    /** The text of a cell; null if it is empty, which is noted. */
    @Nullable
    String filled(String column) {
        if (text(column).isEmpty()) {
            add(new Finding("MISSING", column, null, "is required", null));
            return null;
        }
        return text(column);
    }

    /** One of some ids; null if it is none, which is noted. */
    @Nullable
    String oneOf(String column, Set<String> ids) {
        var id = filled(column);
        if (id == null || ids.contains(id)) {
            return id;
        }
        add(new Finding("UNKNOWN_ID", column, id, "names no " + column + " of the brief", NearestName.of(id, ids)));
        return null;
    }

    @Nullable
    Integer month(int last) {
        var text = filled("month");
        if (text == null) {
            return null;
        }
        if (!WHOLE.matcher(text).matches()) {
            note("WRONG_TYPE", "month", "takes a whole number");
            return null;
        }
        int month = Integer.parseInt(text);
        if (month < 1 || month > last) {
            note("OUT_OF_RANGE", "month", "takes a month of the horizon, 1 to " + last);
            return null;
        }
        return month;
    }

    @Nullable
    Double notNegative(String column) {
        var number = number(column);
        if (number != null && number < 0) {
            note("OUT_OF_RANGE", column, "takes a number of at least 0");
            return null;
        }
        return number;
    }

    @Nullable
    Double number(String column) {
        var text = filled(column);
        if (text == null) {
            return null;
        }
        if (!NUMBER.matcher(text).matches() || Double.isInfinite(Double.parseDouble(text))) {
            note("WRONG_TYPE", column, "takes a number");
            return null;
        }
        return Double.valueOf(text);
    }

    void note(String code, String column, String message) {
        add(Finding.of(code, column, text(column), message));
    }

    private void add(Finding finding) {
        whole = false;
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(Diagnostic.error(places.of(row.at(), finding.path()), finding));
        } else if (problems.size() == MOST_PROBLEMS) {
            problems.add(Diagnostic.error(
                    row.at(),
                    Finding.of(
                            "MORE_PROBLEMS",
                            "",
                            null,
                            "there are more than the " + MOST_PROBLEMS + " problems told here")));
        }
    }
}
