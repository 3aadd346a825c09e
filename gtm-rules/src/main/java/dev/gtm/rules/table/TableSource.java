package dev.gtm.rules.table;

import dev.gtm.io.CsvTable;
import dev.gtm.io.ReadLimits;
import dev.gtm.io.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables that come with the library, as resources beside the rules that join them, and the rows that a user lays over
 * them.
 */
final class TableSource {

    private static final String FOLDER = "/dev/gtm/rules/";

    private final Map<String, TextFile> files;
    private final List<TextFile> own;
    private final Map<String, CsvTable> tables = new LinkedHashMap<>();

    private TableSource(Map<String, TextFile> files, List<TextFile> own, TableLabels labels) {
        this.files = files;
        this.own = own;
        files.forEach((name, file) -> {
            var standard = CsvTable.parse(file);
            var over = own.stream()
                    .filter(one -> fileName(one.name()).equals(fileName(name)))
                    .toList();
            tables.put(name, over.isEmpty() ? standard : new TableOverlay(standard, labels).with(over));
        });
    }

    /** The tables that come with the library. */
    static TableSource standard(List<String> names, TableLabels labels) {
        var files = new LinkedHashMap<String, TextFile>();
        names.forEach(name -> files.put(name, load(name)));
        return new TableSource(files, List.of(), labels);
    }

    /** The same tables with more rows over them. */
    TableSource with(List<TextFile> more, TableLabels labels) {
        var all = new ArrayList<>(own);
        all.addAll(more);
        return new TableSource(files, all, labels);
    }

    CsvTable table(String name) {
        var table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("No table " + name + " among " + tables.keySet());
        }
        return table;
    }

    /** The tables as they stand; of own ones it matters what they say, not where they lie. */
    String text() {
        var text = new StringBuilder();
        files.forEach((name, file) -> text.append(name).append('\n').append(file.text()));
        own.stream()
                .map(file -> "own " + fileName(file.name()) + "\n" + file.text())
                .sorted()
                .forEach(text::append);
        return text.toString();
    }

    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static TextFile load(String name) {
        try (var in = TableSource.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "Resource " + FOLDER + name + " is missing. Maybe a jar was cut short.");
            }
            return TextFile.read(fileName(name), in, ReadLimits.ofDefaults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
