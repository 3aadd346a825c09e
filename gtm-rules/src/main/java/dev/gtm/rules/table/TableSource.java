package dev.gtm.rules.table;

import dev.gtm.io.CsvTable;
import dev.gtm.io.ReadLimits;
import dev.gtm.io.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables that come with the library, as resources beside the rules that join them. */
final class TableSource {

    private static final String FOLDER = "/dev/gtm/rules/";

    private final Map<String, TextFile> files = new LinkedHashMap<>();

    TableSource(List<String> names) {
        names.forEach(name -> files.put(name, load(name)));
    }

    CsvTable table(String name) {
        var file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("No table " + name + " among " + files.keySet());
        }
        return CsvTable.parse(file);
    }

    String text() {
        var text = new StringBuilder();
        files.forEach((name, file) -> text.append(name).append('\n').append(file.text()));
        return text.toString();
    }

    private static TextFile load(String name) {
        try (var in = TableSource.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "Resource " + FOLDER + name + " is missing. Maybe a jar was cut short.");
            }
            return TextFile.read(name.substring(name.lastIndexOf('/') + 1), in, ReadLimits.ofDefaults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
