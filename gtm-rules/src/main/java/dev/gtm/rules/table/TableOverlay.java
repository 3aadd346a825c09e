package dev.gtm.rules.table;

import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import dev.gtm.diagnostic.NearestName;
import dev.gtm.io.CsvTable;
import dev.gtm.io.CsvTable.Row;
import dev.gtm.io.TextFile;
import dev.gtm.io.UnreadableException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays own rows over a table: a row with the key of a standard one replaces it, any other is added behind. The key is the
 * first column, in tables of words with the field and the number of the sentence; implied activities have no name, so their
 * rows only add.
 */
final class TableOverlay {

    private static final String NAMELESS = "carrier";

    /** Columns that tell rows of one id apart. */
    private static final List<String> PARTS = List.of("field", "number");

    private final CsvTable standard;
    private final TableLabels labels;
    private final Set<String> columns;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, Location> first = new LinkedHashMap<>();

    TableOverlay(CsvTable standard, TableLabels labels) {
        this.standard = standard;
        this.labels = labels;
        this.columns = new LinkedHashSet<>(standard.rows().get(0).cells().keySet());
        standard.rows().forEach(row -> rows.put(key(row), row));
    }

    /** The table with the rows of these files; what is wrong with them is noted and left out. */
    CsvTable with(List<TextFile> own) {
        own.stream().sorted((a, b) -> a.name().compareTo(b.name())).forEach(this::lay);
        return new CsvTable(standard.name(), new ArrayList<>(rows.values()));
    }

    private void lay(TextFile file) {
        try {
            var table = CsvTable.parse(file);
            if (table.rows().isEmpty()) {
                labels.note(
                        Location.startOf(file.name()),
                        Finding.of("NO_ROWS", "", null, "there is no row below the header"));
            } else if (hasItsColumns(file)) {
                table.rows().forEach(this::lay);
            }
        } catch (UnreadableException e) {
            e.diagnostics().forEach(labels::note);
        }
    }

    private boolean hasItsColumns(TextFile file) {
        var header = header(file);
        boolean right = true;
        for (var column : header.keySet()) {
            if (!columns.contains(column)) {
                var near = NearestName.of(column, columns);
                var message = "takes the columns " + String.join(", ", columns);
                labels.note(
                        header.getOrDefault(column, Location.startOf(file.name())),
                        new Finding("UNKNOWN_COLUMN", "", column, message, near));
                right = false;
            }
        }
        for (var column : columns) {
            if (!header.containsKey(column) && right) {
                labels.note(
                        Location.startOf(file.name()),
                        Finding.of("MISSING_COLUMN", column, null, "is a column that this table needs"));
                right = false;
            }
        }
        return right;
    }

    /** Where the names of the columns stand. */
    private static Map<String, Location> header(TextFile file) {
        var places = new LinkedHashMap<String, Location>();
        int column = 1;
        for (var name : file.text().lines().findFirst().orElse("").split(",", -1)) {
            places.put(name.strip(), new Location(file.name(), 1, column, column + name.length()));
            column += name.length() + 1;
        }
        return places;
    }

    private void lay(Row row) {
        var missing = columns.stream()
                .filter(column -> !row.cells().containsKey(column))
                .findFirst();
        if (missing.isPresent()) {
            var message = "is a column that this row lacks; an empty cell has its comma too";
            labels.note(row.at(), Finding.of("MISSING_CELL", missing.get(), null, message));
            return;
        }
        var keyColumn = columns.iterator().next();
        if (row.get(keyColumn).isBlank()) {
            labels.note(row.at(keyColumn), Finding.of("MISSING_ID", keyColumn, null, "names the row"));
            return;
        }
        needSource(row);
        var earlier = first.putIfAbsent(key(row), row.at(keyColumn));
        if (earlier != null) {
            var message = "takes what no other row has; the first stands in " + earlier.file() + ":" + earlier.line();
            labels.note(row.at(keyColumn), Finding.of("DUPLICATE_ID", keyColumn, row.get(keyColumn), message));
            return;
        }
        rows.put(key(row), row);
    }

    /** A row that nobody vouches for is worth less than none. */
    private void needSource(Row row) {
        for (var column : List.of("source", "provenance")) {
            if (columns.contains(column) && row.get(column).isBlank()) {
                labels.note(
                        row.at(column), Finding.of("MISSING_SOURCE", column, null, "says who says so, and from where"));
            }
        }
    }

    private String key(Row row) {
        var keyColumn = columns.iterator().next();
        if (keyColumn.equals(NAMELESS)) {
            return row.cells().toString();
        }
        var key = new StringBuilder(row.get(keyColumn));
        PARTS.stream()
                .filter(columns::contains)
                .forEach(column -> key.append('/').append(row.get(column)));
        return key.toString();
    }
}
