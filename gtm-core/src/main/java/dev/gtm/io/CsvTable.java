package dev.gtm.io;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A table from a comma-separated file with a header line.
 *
 * @param name under which it was opened
 * @param rows in the order of the file
 */
public record CsvTable(String name, List<Row> rows) {

    public CsvTable {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param at where it begins
     * @param cells by column, in the order of the header; an empty cell is an empty text
     * @param places by column, where each cell stands; may miss some
     */
    public record Row(Location at, Map<String, String> cells, Map<String, Location> places) {

        public Row {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
            places = Map.copyOf(places);
        }

        /** A row of which only the beginning is known. */
        public Row(Location at, Map<String, String> cells) {
            this(at, cells, Map.of());
        }

        /** Where the cell of a column stands; where the row begins if that is not known. */
        public Location at(String column) {
            return places.getOrDefault(column, at);
        }

        /**
         * The text of a column.
         *
         * @throws UnreadableException if the table has no such column
         */
        public String get(String column) {
            var cell = cells.get(column);
            if (cell == null) {
                throw new UnreadableException(List.of(Diagnostic.error(
                        at, Finding.of("MISSING", column, null, "is a column that this table needs"))));
            }
            return cell;
        }
    }

    /**
     * Parses a table.
     *
     * @throws UnreadableException if it does not parse
     */
    public static CsvTable parse(TextFile file) {
        var rows = new ArrayList<Row>();
        var places = CsvPlaces.of(file);
        int lines = (int) file.text().lines().count();
        var reader = new CsvMapper().reader().with(CsvSchema.emptySchema().withHeader());
        try (var parser = reader.createParser(file.text())) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    var at = new Location(file.name(), line(parser.currentLocation(), lines), 1);
                    var cells = new LinkedHashMap<String, String>();
                    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                        var column = parser.currentName();
                        parser.nextToken();
                        cells.put(column, parser.getString());
                    }
                    int record = rows.size() + 1;
                    rows.add(new Row(at, cells, record < places.size() ? places(cells, places.get(record)) : Map.of()));
                }
            }
        } catch (JacksonException e) {
            throw new UnreadableException(List.of(Diagnostic.error(
                    new Location(file.name(), line(e.getLocation(), lines), 1),
                    Finding.of("SYNTAX", "", null, "does not parse: " + e.getOriginalMessage()))));
        }
        return new CsvTable(file.name(), rows);
    }

    private static Map<String, Location> places(Map<String, String> cells, List<Location> record) {
        var placed = new LinkedHashMap<String, Location>();
        for (var column : cells.keySet()) {
            if (placed.size() < record.size()) {
                placed.put(column, record.get(placed.size()));
            }
        }
        return placed;
    }

    /** A line that the file has: the parser may count one too many, and where a quote is left open it stands behind the last. */
    private static int line(@Nullable TokenStreamLocation at, int lines) {
        return at == null ? 1 : Math.max(1, Math.min(at.getLineNr(), lines));
    }
}
