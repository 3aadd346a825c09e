package dev.gtm.io;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;

/** Where the cells of a comma-separated file stand; the parser tells lines only. */
final class CellPlaces {

    private static final String FORMS = "step,segment,month,count,sample or kpi,month,value,sample or event,month";

    private final String name;
    private final List<String> lines;
    private final List<String> header;

    CellPlaces(TextFile file) {
        name = file.name();
        lines = file.text().lines().toList();
        header = cells(line(1)).stream().map(CellPlaces::unquoted).toList();
    }

    /** The names of the columns. */
    List<String> header() {
        return header;
    }

    Diagnostic badHeader() {
        return Diagnostic.error(
                Location.startOf(name), Finding.of("UNKNOWN_HEADER", "", line(1), "takes the header " + FORMS));
    }

    /** Where the cell of a column stands in a row. */
    Location of(Location row, String column) {
        var cells = cells(line(row.line()));
        int at = header.indexOf(column);
        int before = 0;
        for (int i = 0; i < Math.min(at, cells.size()); i++) {
            before += cells.get(i).length() + 1;
        }
        int length = line(row.line()).length();
        return new Location(name, row.line(), line(row.line()).codePointCount(0, Math.min(before, length)) + 1);
    }

    private String line(int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                quoted = !quoted;
            } else if (line.charAt(i) == ',' && !quoted) {
                cells.add(line.substring(start, i));
                start = i + 1;
            }
        }
        cells.add(line.substring(start));
        return cells;
    }

    private static String unquoted(String cell) {
        var text = cell.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
